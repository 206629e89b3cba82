package org.plazaatlas.desktop.hotspots;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.StateWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.Pressures;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;

/**
 * The states or the priority cities ranked by pressure. The pressures of a day are measured once,
 * in the background; moving a weight only ranks them again, which is fast enough for the FX thread.
 */
final class RankingPane extends VBox {

    /** What pressures depend on. Weights are not part of it, so moving one asks nothing. */
    private record PressureQuestion(LocalDate date, Account account) {

        static PressureQuestion of(View view) {
            return new PressureQuestion(view.date(), view.account());
        }

        Pressures answer(Scenes scenes) {
            return scenes.pressures(date, account);
        }
    }

    /** What the list depends on; while it stays the same, the list keeps its scroll position. */
    private record Look(Pressures pressures, PressureWeights weights, Language language) {}

    private final AtlasModel model;
    private final NewestOnly<PressureQuestion, Pressures> pressures;
    private final RankingList list;
    private final ToggleButton states = new ToggleButton();
    private final ToggleButton cities = new ToggleButton();
    private Look shown;

    RankingPane(AtlasModel model, OpenedAtlas opened, BackgroundWork background, LiveWords words) {
        this.model = model;
        getStyleClass().add("ranking-pane");
        pressures = background.answering((asked, _) -> asked.answer(opened.scenes()));
        list = new RankingList(model, opened.dossiers(), background);
        list.describe(
                words.text("ranking"),
                StateWords.of(
                        pressures.stateProperty(),
                        model.languageProperty(),
                        words.text("nothingRanked")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(choice(words), list);
        model.viewProperty().subscribe(this::follow);
        pressures.answerProperty().subscribe(_ -> follow(model.view()));
    }

    private SegmentedButton choice(LiveWords words) {
        states.setId("rankStates");
        states.textProperty().bind(words.text("states"));
        states.setSelected(true);
        cities.setId("rankCities");
        cities.textProperty().bind(words.text("cities"));
        for (ToggleButton button : List.of(states, cities)) {
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        shown = null;
                        follow(model.view());
                    });
        }
        SegmentedButton segments = new SegmentedButton(states, cities);
        segments.getStyleClass().add("ranking-choice");
        return segments;
    }

    private void follow(View view) {
        if (view.topic() instanceof Topic.HotSpots(var weights)) {
            pressures.ask(PressureQuestion.of(view));
            if (pressures.answerProperty().get() != null) {
                show(new Look(pressures.answerProperty().get().value(), weights, view.language()));
            }
        }
    }

    private void show(Look look) {
        if (look.equals(shown)) {
            return;
        }
        shown = look;
        List<Pressure> places =
                states.isSelected() ? look.pressures().states() : look.pressures().cities();
        List<HotSpot> ranking = HotSpot.rank(places, look.weights());
        double largest = ranking.isEmpty() ? 0 : ranking.getFirst().score();
        list.show(
                ranking.stream()
                        .map(
                                spot ->
                                        new RankingLine(
                                                spot, look.weights(), largest, look.language()))
                        .toList());
    }
}
