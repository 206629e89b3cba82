package org.plazaatlas.desktop.changes;

import javafx.scene.layout.Region;

import org.plazaatlas.territory.change.ChangeKind;

import java.util.Locale;

/** Two opposite changes as bars from a middle line: losses to the left, gains to the right. */
final class DivergingBar extends Region {

    private static final double HEIGHT = 8;

    private final Region left = new Region();
    private final Region right = new Region();
    private double leftShare;
    private double rightShare;

    /**
     * @param came the kind of change on the right; its opposite is on the left
     */
    DivergingBar(ChangeKind came) {
        getStyleClass().add("diverging-bar");
        left.getStyleClass().add(styleClass(came.mirrored()));
        right.getStyleClass().add(styleClass(came));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(left, right);
    }

    static String styleClass(ChangeKind kind) {
        return "change-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param largest the amount that fills one side
     */
    void show(double went, double came, double largest) {
        leftShare = largest > 0 ? went / largest : 0;
        rightShare = largest > 0 ? came / largest : 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        left.resizeRelocate(middle * (1 - leftShare), 0, middle * leftShare, getHeight());
        right.resizeRelocate(middle, 0, middle * rightShare, getHeight());
    }
}
