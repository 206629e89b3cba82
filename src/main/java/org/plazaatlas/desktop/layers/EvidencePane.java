package org.plazaatlas.desktop.layers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.WeightSlider;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.EvidenceWeights;
import org.plazaatlas.territory.evidence.LeastEvidence;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How well supported something must be to be shown, and what makes up support. */
final class EvidencePane extends VBox {

    private final AtlasModel model;
    private final LiveWords words;
    private final Map<LeastEvidence, ToggleButton> choices = new EnumMap<>(LeastEvidence.class);
    private final Map<EvidenceWeight, WeightSlider> rows = new LinkedHashMap<>();
    private final Button reset = new Button();

    EvidencePane(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("evidence-pane");
        setMinHeight(USE_PREF_SIZE);
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("evidence"));
        getChildren().addAll(heading, choice(), weights());
        model.ruleProperty().subscribe(this::show);
        model.languageProperty().subscribe(_ -> show(model.view().rule()));
    }

    private SegmentedButton choice() {
        for (LeastEvidence least : LeastEvidence.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("evidence-" + least.name());
            button.textProperty().bind(words.text(least));
            button.setOnAction(_ -> choose(least));
            choices.put(least, button);
        }
        return new SegmentedButton(choices.values().toArray(ToggleButton[]::new));
    }

    private void choose(LeastEvidence least) {
        choices.get(least).setSelected(true);
        model.weighBy(model.view().rule().withLeast(least));
    }

    private TitledPane weights() {
        VBox column = new VBox();
        column.getStyleClass().add("weight-rows");
        EvidenceWeight.all().forEach(weight -> rows.put(weight, row(weight)));
        column.getChildren().addAll(rows.values());
        column.getChildren().add(reset());
        TitledPane pane = new TitledPane();
        pane.setId("evidenceWeights");
        pane.getStyleClass().addAll("dense", "weights-pane");
        pane.textProperty().bind(words.text("evidenceWeights"));
        pane.setAnimated(false);
        pane.setExpanded(false);
        pane.setContent(column);
        return pane;
    }

    private WeightSlider row(EvidenceWeight weight) {
        WeightSlider row =
                new WeightSlider(weight.id(), weight.scale(), model, to -> set(weight, to));
        row.name(
                words.text(weight.id()),
                words.text(weight.id() + ".full"),
                words.text(weight.id() + ".what"));
        return row;
    }

    private Button reset() {
        reset.setId("usualEvidenceWeights");
        reset.getStyleClass().addAll("flat", "small");
        reset.textProperty().bind(words.text("usualWeights"));
        reset.setOnAction(_ -> weighBy(EvidenceWeights.DEFAULT));
        return reset;
    }

    private void set(EvidenceWeight weight, double number) {
        weighBy(weight.changed(model.view().rule().weights(), number));
    }

    private void weighBy(EvidenceWeights weights) {
        EvidenceRule before = model.view().rule();
        if (!weights.equals(before.weights())) {
            model.weighBy(before.withWeights(weights));
        }
    }

    private void show(EvidenceRule rule) {
        choices.forEach((least, button) -> button.setSelected(least == rule.least()));
        rows.forEach((weight, row) -> row.show(weight.in(rule.weights())));
        reset.setDisable(rule.weights().equals(EvidenceWeights.DEFAULT));
    }
}
