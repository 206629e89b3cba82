package org.plazaatlas.desktop.changes;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.territory.change.ChangeKind;

/** The legend of the bars: left and right as in the bars themselves. */
final class ChangeBarLegend extends VBox {

    private final LiveWords words;

    ChangeBarLegend(LiveWords words) {
        this.words = words;
        getStyleClass().add("change-legend");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(line(ChangeKind.GAINED), line(ChangeKind.NEWLY_CONTESTED));
    }

    private HBox line(ChangeKind came) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(sample(came.mirrored()), space, sample(came));
    }

    private Label sample(ChangeKind kind) {
        Region colour = new Region();
        colour.getStyleClass().addAll("term-sample", DivergingBar.styleClass(kind));
        Label label = new Label(null, colour);
        label.getStyleClass().add("muted-text");
        label.textProperty().bind(words.text(kind));
        return label;
    }
}
