package org.plazaatlas.desktop.hotspots;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.StateWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.List;

/**
 * How the ranking under the shown weights agreed with homicides in each year with figures, compared
 * with a plain count of organizations and with the year before. It is shown whether it speaks for
 * the ranking or against it. It takes seconds, so it is computed only while its tab is open.
 */
final class BackTestPane extends VBox {

    private final AtlasModel model;
    private final NewestOnly<BackTestQuestion, List<BacktestResult>> tests;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final PlacesChoice choice;

    BackTestPane(AtlasModel model, BackgroundWork background, LiveWords words) {
        this.model = model;
        getStyleClass().add("back-test-pane");
        choice = new PlacesChoice("test", words, () -> ask(model.view()));
        tests = background.answering(new BackTestRuns(model.history()));
        BackTestTable table =
                new BackTestTable(
                        model,
                        words,
                        StateWords.of(
                                tests.stateProperty(),
                                model.languageProperty(),
                                words.text("backTest.none")));
        VBox.setVgrow(table, Priority.ALWAYS);
        tests.answerProperty()
                .subscribe(
                        answer -> {
                            if (answer != null) {
                                table.show(answer.value());
                            }
                        });
        getChildren()
                .addAll(
                        new WrappedLabel("backTest-what", words.text("backTest.what")),
                        choice,
                        progress(words),
                        table,
                        studies(words));
        model.viewProperty().subscribe(this::ask);
        shown.subscribe(_ -> ask(model.view()));
    }

    /** Whether its tab is open; bound by the pane around it. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /**
     * A link to the studies, because agreement of one score with one series is not all that is
     * known.
     */
    private Hyperlink studies(LiveWords words) {
        Hyperlink link = new Hyperlink();
        link.setId("studies");
        link.textProperty().bind(words.text("backTest.studies"));
        link.setOnAction(_ -> model.select(Subject.STUDIES));
        return link;
    }

    private ProgressBar progress(LiveWords words) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("small");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(words.text("backTest.running"));
        bar.progressProperty().bind(tests.progressProperty());
        bar.visibleProperty().bind(tests.busyProperty());
        return bar;
    }

    private void ask(View view) {
        if (shown.get() && view.topic() instanceof Topic.HotSpots(var weights)) {
            TestedPlaces places = choice.isOfCities() ? TestedPlaces.CITIES : TestedPlaces.STATES;
            tests.ask(new BackTestQuestion(places, weights, view.account()));
        }
    }
}
