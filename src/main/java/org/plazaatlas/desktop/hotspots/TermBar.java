package org.plazaatlas.desktop.hotspots;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.PressureWeights;

import java.util.ArrayList;
import java.util.List;

/** A score as a bar of its four terms; its length is its share of the largest score. */
final class TermBar extends Region {

    private static final double HEIGHT = 8;

    private final List<Region> parts = new ArrayList<>();
    private final double[] shares = new double[PressureTerm.values().length];

    TermBar() {
        getStyleClass().add("term-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.NODE);
        for (PressureTerm term : PressureTerm.values()) {
            Region part = new Region();
            part.getStyleClass().add(term.styleClass());
            parts.add(part);
        }
        getChildren().setAll(parts);
    }

    /**
     * @param largest the score that fills the whole width; if 0, nothing is drawn
     */
    void show(HotSpot spot, PressureWeights weights, double largest) {
        for (PressureTerm term : PressureTerm.values()) {
            double points = term.points(spot.pressure(), weights);
            shares[term.ordinal()] = largest > 0 ? points / largest : 0;
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.length; i++) {
            double width = shares[i] * getWidth();
            parts.get(i).resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
    }
}
