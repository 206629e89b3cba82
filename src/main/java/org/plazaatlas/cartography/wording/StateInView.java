package org.plazaatlas.cartography.wording;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.view.Extent;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the state that a picture shows, which then gives the picture its title. */
public final class StateInView {

    /**
     * The least share of the width or height that a state fills if the picture is of that state.
     */
    private static final double FILLED = 0.7;

    /**
     * The least share of the picture that a state fills if the picture is of a part of that state.
     */
    private static final double MOSTLY = 0.5;

    /** Sample points in a row, and rows. */
    private static final int POINTS = 16;

    private StateInView() {}

    /** The state that fills an extent, else the one that most of it lies in; empty if none does. */
    public static Optional<State> in(Extent extent, Atlas atlas) {
        Envelope shown = extent.envelope();
        return first(atlas, FILLED, state -> filled(Extent.mainland(state), shown))
                .or(() -> first(atlas, MOSTLY, state -> taken(state.outline(), shown)));
    }

    private static Optional<State> first(Atlas atlas, double least, ToDoubleFunction<State> share) {
        return atlas.contents().states().stream()
                .filter(state -> share.applyAsDouble(state) >= least)
                .max(Comparator.comparingDouble(share));
    }

    /** The share of the width or height that a place fills; 0 if it is not wholly visible. */
    private static double filled(Envelope place, Envelope shown) {
        return shown.contains(place)
                ? Math.max(
                        place.getWidth() / shown.getWidth(), place.getHeight() / shown.getHeight())
                : 0;
    }

    /** The share of the area that a place fills, estimated from a regular grid of points. */
    private static double taken(Geometry place, Envelope shown) {
        if (!place.getEnvelopeInternal().intersects(shown)) {
            return 0;
        }
        PointOnGeometryLocator within = new IndexedPointInAreaLocator(place);
        return points(shown).filter(point -> within.locate(point) != Location.EXTERIOR).count()
                / (double) (POINTS * POINTS);
    }

    private static Stream<Coordinate> points(Envelope shown) {
        return IntStream.range(0, POINTS * POINTS)
                .mapToObj(i -> point(shown, i % POINTS, i / POINTS));
    }

    private static Coordinate point(Envelope shown, int column, int row) {
        return new Coordinate(
                shown.getMinX() + (column + 0.5) / POINTS * shown.getWidth(),
                shown.getMinY() + (row + 0.5) / POINTS * shown.getHeight());
    }
}
