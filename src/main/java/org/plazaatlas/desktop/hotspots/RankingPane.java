package org.plazaatlas.desktop.hotspots;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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
    private final PlacesChoice choice;
    private Look shown;

    RankingPane(AtlasModel model, OpenedAtlas opened, BackgroundWork background, LiveWords words) {
        this.model = model;
        getStyleClass().add("ranking-pane");
        choice = new PlacesChoice("rank", words, this::showOthers);
        pressures = background.answering((asked, _) -> asked.answer(opened.scenes()));
        list = new RankingList(model, opened.dossiers(), background);
        list.describe(
                words.text("ranking"),
                StateWords.of(
                        pressures.stateProperty(),
                        model.languageProperty(),
                        words.text("nothingRanked")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(choice, list);
        model.viewProperty().subscribe(this::follow);
        pressures.answerProperty().subscribe(_ -> follow(model.view()));
    }

    private void showOthers() {
        shown = null;
        follow(model.view());
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
                choice.isOfCities() ? look.pressures().cities() : look.pressures().states();
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
