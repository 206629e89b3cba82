package org.plazaatlas.desktop.hotspots;

import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.WeightSlider;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Topic;

import java.util.ArrayList;
import java.util.List;

/** The weights of the terms: moving one changes the topic of the map at once. */
final class WeightsPane extends TitledPane {

    private final AtlasModel model;
    private final List<WeightSlider> rows = new ArrayList<>();
    private final Button reset = new Button();
    private PressureWeights shown = PressureWeights.DEFAULT;

    WeightsPane(AtlasModel model, LiveWords words) {
        this.model = model;
        setId("weights");
        getStyleClass().addAll("dense", "weights-pane");
        textProperty().bind(words.text("weights"));
        setAnimated(false);
        VBox column = new VBox();
        column.getStyleClass().add("weight-rows");
        for (PressureTerm term : PressureTerm.values()) {
            rows.add(row(term, words));
        }
        column.getChildren().addAll(rows);
        column.getChildren().add(reset(words));
        setContent(column);
        model.topicProperty().subscribe(this::follow);
        model.languageProperty().subscribe(_ -> show(shown));
    }

    private WeightSlider row(PressureTerm term, LiveWords words) {
        WeightSlider row =
                new WeightSlider(
                        term.name(),
                        new WeightSlider.Scale(0, term.most(), term.step()),
                        model,
                        weight -> set(term, weight));
        row.sign(term.sample());
        row.name(
                words.text(term),
                words.text("weightOf." + term.name()),
                words.text("what." + term.name()));
        return row;
    }

    private Button reset(LiveWords words) {
        reset.setId("usualWeights");
        reset.getStyleClass().addAll("flat", "small");
        reset.textProperty().bind(words.text("usualWeights"));
        reset.setOnAction(_ -> model.showTopic(new Topic.HotSpots(PressureWeights.DEFAULT)));
        return reset;
    }

    /**
     * Sets a weight. Closing the drawer also takes the focus off a field; then the map shows no hot
     * spots any more.
     */
    private void set(PressureTerm term, double weight) {
        PressureWeights changed = term.with(shown, weight);
        if (!changed.equals(shown) && model.view().topic() instanceof Topic.HotSpots) {
            model.showTopic(new Topic.HotSpots(changed));
        }
    }

    private void follow(Topic topic) {
        if (topic instanceof Topic.HotSpots(var weights)) {
            show(weights);
        }
    }

    private void show(PressureWeights weights) {
        shown = weights;
        for (PressureTerm term : PressureTerm.values()) {
            rows.get(term.ordinal()).show(term.weight(weights));
        }
        reset.setDisable(weights.equals(PressureWeights.DEFAULT));
    }
}
