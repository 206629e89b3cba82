package org.plazaatlas.desktop.hotspots;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.StateWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.incident.hotspot.StateHotSpots;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.Correlation;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentMode;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Hot spots by events: the states ranked by incidents of the days that the map counts, beside their
 * places by pressure, and how far both agree. It is worked out only while its tab is open.
 */
final class EventRankingPane extends VBox {

    private static final double SMALLEST_P = 0.001;

    private final AtlasModel model;
    private final OpenedAtlas opened;
    private final CountedTables tables;
    private final NewestOnly<EventRanking.Question, EventRanking> rankings;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final TableView<EventRanking.Line> table = new TableView<>();
    private final CheckBox onMap = new CheckBox();

    EventRankingPane(
            AtlasModel model,
            OpenedAtlas opened,
            BackgroundWork background,
            CountedTables tables,
            LiveWords words) {
        this.model = model;
        this.opened = opened;
        this.tables = tables;
        getStyleClass().addAll("back-test-pane", "event-ranking-pane");
        StateHotSpots states = new StateHotSpots(model.atlas(), model.history().mosaic());
        rankings =
                background.answering((asked, _) -> EventRanking.of(asked, opened.scenes(), states));
        arrange(words);
        rankings.answerProperty().subscribe(_ -> show());
        model.viewProperty().subscribe(this::follow);
        tables.countedProperty().subscribe(_ -> follow(model.view()));
        shown.subscribe(_ -> follow(model.view()));
    }

    /** Whether its tab is open; bound by the pane around it. */
    BooleanProperty shownProperty() {
        return shown;
    }

    private void arrange(LiveWords words) {
        table.setId("eventRanking");
        table.getStyleClass().addAll("dense", "quiet-table");
        table.accessibleTextProperty().bind(words.text("events"));
        Label nothing = new Label();
        nothing.textProperty()
                .bind(
                        StateWords.of(
                                rankings.stateProperty(),
                                model.languageProperty(),
                                words.text("events.none")));
        table.setPlaceholder(nothing);
        table.getColumns()
                .setAll(
                        List.of(
                                new FigureColumn<>(
                                        words, "rank", 28, line -> Integer.toString(line.rank())),
                                new FigureColumn<EventRanking.Line>(words, "state", 104, this::name)
                                        .align(Pos.CENTER_LEFT),
                                new FigureColumn<>(words, "rate", 50, this::rate),
                                new FigureColumn<>(
                                        words,
                                        "byPressure",
                                        68,
                                        line ->
                                                line.pressureRank()
                                                        .map(rank -> Integer.toString(rank))
                                                        .orElse("–")),
                                new FigureColumn<EventRanking.Line>(
                                                words, "cluster", 84, this::kind)
                                        .align(Pos.CENTER_LEFT)));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        line -> {
                            if (line != null) {
                                model.select(Subject.state(line.spot().stateCode()));
                            }
                        });
        onMap.setId("eventHotSpotsOnMap");
        onMap.setWrapText(true);
        onMap.textProperty().bind(words.text("events.onMap"));
        onMap.setOnAction(_ -> draw(onMap.isSelected()));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new WrappedLabel("events-what", words.text("events.what")),
                        tables.choice("events-counted"),
                        new WrappedLabel("events-summary", summary),
                        onMap,
                        table);
    }

    private void draw(boolean drawn) {
        IncidentDisplay display = model.view().incidents();
        model.showIncidents(display.withMode(drawn ? IncidentMode.HOT_SPOTS : IncidentMode.NONE));
    }

    private void follow(View view) {
        onMap.setSelected(view.incidents().mode() == IncidentMode.HOT_SPOTS);
        if (shown.get() && view.topic() instanceof Topic.HotSpots(var weights)) {
            rankings.ask(
                    EventRanking.Question.of(view, tables.countedProperty().getValue(), weights));
            show();
        }
    }

    private void show() {
        NewestOnly.Answer<EventRanking.Question, EventRanking> answer =
                rankings.answerProperty().get();
        if (answer == null) {
            return;
        }
        if (!table.getItems().equals(answer.value().lines())) {
            table.getItems().setAll(answer.value().lines());
        }
        table.refresh();
        summary.set(summary(answer.question(), answer.value(), model.view().language()));
    }

    private static String summary(
            EventRanking.Question asked, EventRanking ranking, Language language) {
        Words words = Words.of(EventRankingPane.class, language);
        FigureFormat figures = new FigureFormat(language);
        Optional<String> end = ranking.newest().map(newest -> PartialDate.of(newest).in(language));
        if (end.isPresent() && ranking.isBefore(asked.days())) {
            return words.get("events.after", days(asked.days(), language, words), end.get());
        }
        String counted =
                words.get(
                        "events.counted",
                        days(asked.days(), language, words),
                        ranking.total().events(),
                        ranking.total().deaths());
        Correlation correlation = ranking.agreement().correlation();
        String agreement =
                correlation.isDefined()
                        ? words.get(
                                "events.agreement",
                                figures.decimals(correlation.rho(), 2),
                                p(correlation.pValue(), figures),
                                ranking.agreement().shared())
                        : words.get("events.noAgreement");
        String hexagons = words.get("events.hexagons", ranking.hotHexagons(), asked.hexagonKm());
        String missing =
                end.filter(_ -> ranking.endsWithin(asked.days()))
                        .map(newest -> " " + words.get("events.end", newest))
                        .orElse("");
        return counted + " " + agreement + " " + hexagons + missing;
    }

    /** A p that is no more than rounding would be 0, which no p is. */
    private static String p(double value, FigureFormat figures) {
        return value < SMALLEST_P
                ? "p < " + figures.decimals(SMALLEST_P, 3)
                : "p = " + figures.decimals(value, 3);
    }

    private static String days(DateRange days, Language language, Words words) {
        LocalDate last = days.to().minusDays(1);
        String written = PartialDate.of(last).in(language);
        return days.hasOpenStart()
                ? words.get("events.until", written)
                : PartialDate.of(days.from()).in(language) + " – " + written;
    }

    private String name(EventRanking.Line line) {
        return opened.dossiers()
                .name(Subject.state(line.spot().stateCode()), model.view().language());
    }

    private String rate(EventRanking.Line line) {
        return new FigureFormat(model.view().language()).decimals(line.spot().rate(), 1);
    }

    private String kind(EventRanking.Line line) {
        return Words.of(EventRankingPane.class, model.view().language()).of(line.spot().kind());
    }
}
