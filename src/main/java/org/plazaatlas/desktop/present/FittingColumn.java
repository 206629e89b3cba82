package org.plazaatlas.desktop.present;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * A column of text that never needs to be scrolled: a short text is a little larger than usual, and
 * a long one smaller, step by step.
 */
final class FittingColumn extends Region {

    private static final double STEP = 0.04;

    /** A short text may be a little larger than running text. */
    private static final double MOST = 1.32;

    /** Type any smaller would not be read by those for whom the size was chosen. */
    private static final double LEAST = 0.56;

    private final VBox content = new VBox();
    private double type = 13;
    private double fittedWidth;
    private double fittedHeight;

    FittingColumn() {
        content.getStyleClass().add("presenter-text");
        getChildren().add(content);
    }

    void show(List<Node> nodes) {
        content.getChildren().setAll(nodes);
        refit();
    }

    /**
     * Sets the size of running text.
     *
     * @param pixels of text that has room
     */
    void setType(double pixels) {
        type = pixels;
        refit();
    }

    private void refit() {
        fittedWidth = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width != fittedWidth || height != fittedHeight || !fits()) {
            fittedWidth = width;
            fittedHeight = height;
            fit(width, height);
        }
        content.resizeRelocate(0, 0, width, height);
    }

    private void fit(double width, double height) {
        for (double share = MOST; share >= LEAST; share -= STEP) {
            content.setStyle("-fx-font-size: " + type * share + "px;");
            content.applyCss();
            if (content.prefHeight(width) <= height) {
                return;
            }
        }
    }

    /** Whether all of the text has room. */
    boolean fits() {
        return content.prefHeight(getWidth()) <= getHeight() + 1;
    }
}
