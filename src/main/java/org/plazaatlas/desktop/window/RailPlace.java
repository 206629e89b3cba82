package org.plazaatlas.desktop.window;

import javafx.scene.control.ScrollPane;

/** Gives the rail the height that there is: where it needs more, it scrolls. */
final class RailPlace extends ScrollPane {

    private static final double BAR_WIDTH = 8;

    private final Rail rail;

    RailPlace(Rail rail) {
        super(rail);
        this.rail = rail;
        getStyleClass().addAll("edge-to-edge", "rail-place");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        setMinWidth(USE_PREF_SIZE);
        heightProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computePrefWidth(double height) {
        boolean scrolls = getHeight() > 0 && getHeight() < rail.minHeight(-1);
        return rail.prefWidth(-1) + (scrolls ? BAR_WIDTH : 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rail.prefHeight(-1);
    }
}
