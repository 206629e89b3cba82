package org.plazaatlas.desktop.hotspots;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.briefing.incidents.RuleReport;
import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.StateWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.incident.rule.RuleFigure;
import org.plazaatlas.incident.rule.ShockFigure;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.IncidentFinder;
import org.plazaatlas.view.OwnIncidentsOnMap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The rule that the atlas exists for, tested against all events with deaths on record, with what
 * may be wrong about the test. It takes seconds, so it is computed only while its tab is open.
 */
final class RulePane extends VBox {

    private static final double SMALLEST_P = 0.01;

    /**
     * What a test depends on.
     *
     * @param own the tables that are counted; empty for that of the atlas alone
     */
    private record Question(Account account, Optional<OwnIncidentsOnMap> own) {}

    /** What came out of the test of the years with events enough. */
    private record Outcome(DateRange days, List<RuleFigure> figures, ShockFigure shocks) {

        static Optional<Outcome> of(History history, IncidentTable table) {
            RuleReport report =
                    new RuleReport(
                            history, table, PressureWeights.DEFAULT, RuleReport.LEAST_EVENTS);
            return report.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Outcome(report.all(), report.together(), report.shocks()));
        }
    }

    private final AtlasModel model;
    private final CountedTables tables;
    private final NewestOnly<Question, Optional<Outcome>> trials;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper(this, "counted", "");
    private final TableView<RuleFigure> table = new TableView<>();

    RulePane(
            AtlasModel model,
            IncidentFinder incidents,
            BackgroundWork background,
            CountedTables tables,
            LiveWords words) {
        this.model = model;
        this.tables = tables;
        getStyleClass().addAll("back-test-pane", "rule-pane");
        trials =
                background.answering(
                        (asked, _) ->
                                Outcome.of(
                                        asked.account().in(model.history()),
                                        incidents.table(asked.own())));
        arrange(words);
        trials.answerProperty().subscribe(_ -> show());
        model.languageProperty().subscribe(_ -> show());
        model.viewProperty().subscribe(_ -> ask());
        tables.countedProperty().subscribe(_ -> ask());
        shown.subscribe(_ -> ask());
    }

    /** Whether its tab is open; bound by the pane around it. */
    BooleanProperty shownProperty() {
        return shown;
    }

    private void ask() {
        if (shown.get()) {
            trials.ask(new Question(model.view().account(), tables.countedProperty().getValue()));
        }
    }

    private void arrange(LiveWords words) {
        table.setId("ruleTable");
        table.getStyleClass().addAll("dense", "quiet-table");
        table.accessibleTextProperty().bind(words.text("rule"));
        Label nothing = new Label();
        nothing.textProperty()
                .bind(
                        StateWords.of(
                                trials.stateProperty(),
                                model.languageProperty(),
                                words.text("rule.none")));
        table.setPlaceholder(nothing);
        table.getColumns()
                .setAll(
                        List.of(
                                new FigureColumn<RuleFigure>(words, "where", 116, this::where)
                                        .align(Pos.CENTER_LEFT),
                                new FigureColumn<>(
                                        words,
                                        "inside",
                                        64,
                                        f -> figures().whole(f.inside().events())),
                                new FigureColumn<>(
                                        words, "byLand", 56, f -> times(f.ratioByLand())),
                                new FigureColumn<>(
                                        words, "byPeople", 62, f -> times(f.ratioByPeople())),
                                new FigureColumn<>(words, "shift", 44, f -> p(f.p()))));
        VBox.setVgrow(table, Priority.ALWAYS);
        ProgressBar progress = new ProgressBar();
        progress.getStyleClass().add("small");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.accessibleTextProperty().bind(words.text("rule.running"));
        progress.visibleProperty().bind(trials.busyProperty());
        getChildren()
                .addAll(
                        new WrappedLabel("rule-what", words.text("rule.what")),
                        tables.choice("rule-counted-tables"),
                        new WrappedLabel("rule-counted", counted),
                        progress,
                        table,
                        new WrappedLabel("rule-errors", words.text("rule.errors")));
    }

    private void show() {
        NewestOnly.Answer<Question, Optional<Outcome>> answer = trials.answerProperty().get();
        Optional<Outcome> outcome = answer == null ? Optional.empty() : answer.value();
        table.getItems().setAll(outcome.map(Outcome::figures).orElse(List.of()));
        counted.set(outcome.map(this::counted).orElse(""));
    }

    private String counted(Outcome outcome) {
        ShockFigure shocks = outcome.shocks();
        return words().get(
                        "rule.counted",
                        outcome.figures().getFirst().all().events(),
                        Integer.toString(outcome.days().from().getYear()),
                        Integer.toString(outcome.days().to().minusDays(1).getYear()),
                        times(shocks.along()),
                        times(shocks.elsewhere()),
                        shocks.shocks());
    }

    private String where(RuleFigure figure) {
        return words().of(figure.situation());
    }

    private String times(OptionalDouble ratio) {
        return ratio.isPresent() ? figures().decimals(ratio.getAsDouble(), 2) : "–";
    }

    private String p(OptionalDouble p) {
        if (p.isEmpty()) {
            return "–";
        }
        return p.getAsDouble() < SMALLEST_P
                ? "<" + figures().decimals(SMALLEST_P, 2)
                : figures().decimals(p.getAsDouble(), 2);
    }

    private FigureFormat figures() {
        return new FigureFormat(model.view().language());
    }

    private Words words() {
        Language language = model.view().language();
        return Words.of(RulePane.class, language);
    }
}
