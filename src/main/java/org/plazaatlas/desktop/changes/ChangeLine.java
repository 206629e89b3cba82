package org.plazaatlas.desktop.changes;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.territory.change.ChangeKind;

/** Two opposite changes of an organization, in km², with their bar between them. */
final class ChangeLine extends HBox {

    private final ChangeKind kind;
    private final Label went = new Label();
    private final Label came = new Label();
    private final DivergingBar bar;

    /**
     * @param came the kind of change on the right; its opposite is on the left
     */
    ChangeLine(ChangeKind came) {
        kind = came;
        bar = new DivergingBar(came);
        getStyleClass().add("change-line");
        went.getStyleClass().addAll("change-figure", "went");
        this.came.getStyleClass().add("change-figure");
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(went, bar, this.came);
    }

    /**
     * @param largest the area that fills one side of the bar
     */
    void show(ListedChanges.OfOrganization change, double largest, FigureFormat figures) {
        double before = change.squareKm(kind.mirrored());
        double after = change.squareKm(kind);
        went.setText(before > 0 ? "−" + figures.whole(before) : "");
        came.setText(after > 0 ? "+" + figures.whole(after) : "");
        bar.show(before, after, largest);
        boolean any = before > 0 || after > 0;
        setVisible(any);
        setManaged(any);
    }
}
