package org.plazaatlas.desktop.ownrecords;

import javafx.geometry.Point2D;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Projection;

import java.util.Optional;

/** Between pixels of the map in the window and places in degrees. */
final class MapPlaces {

    /** How near to a state line a point snaps to it, in pixels. */
    private static final double SNAP_PIXELS = 9;

    /** A millionth of a degree, a tenth of a metre. */
    private static final double PER_DEGREE = 1e6;

    private final Projection projection;
    private final StateLines lines;
    private Optional<Viewport> viewport = Optional.empty();

    MapPlaces(Projection projection, StateLines lines) {
        this.projection = projection;
        this.lines = lines;
    }

    void lookThrough(Viewport now) {
        viewport = Optional.of(now);
    }

    /** Whether the map has a size yet. */
    boolean isReady() {
        return viewport.isPresent();
    }

    Point2D pixel(Coordinate onMap) {
        java.awt.geom.Point2D pixel = viewport.orElseThrow().toPixel(onMap.x, onMap.y);
        return new Point2D(pixel.getX(), pixel.getY());
    }

    Point2D pixel(LonLat place) {
        return pixel(projection.toMap(place));
    }

    private Coordinate onMap(Point2D pixel) {
        return viewport.orElseThrow().toMap(pixel.getX(), pixel.getY());
    }

    LonLat place(Point2D pixel) {
        return degrees(onMap(pixel));
    }

    private LonLat degrees(Coordinate onMap) {
        Coordinate degrees = projection.toLonLat(onMap.x, onMap.y);
        return new LonLat(rounded(degrees.x), rounded(degrees.y));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PER_DEGREE) / PER_DEGREE;
    }

    /** The point of a state line near a pixel; empty if none is near. */
    Optional<LonLat> onStateLine(Point2D pixel) {
        double reach = SNAP_PIXELS * viewport.orElseThrow().metresPerPixel();
        return lines.near(onMap(pixel), reach).map(this::degrees);
    }

    /** The place under a pixel, on a state line if one is near. */
    LonLat snapped(Point2D pixel) {
        return onStateLine(pixel).orElseGet(() -> place(pixel));
    }
}
