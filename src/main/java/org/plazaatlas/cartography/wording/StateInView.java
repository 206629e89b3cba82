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

/** The state that a picture is of, after which it is called. */
public final class StateInView {

    /** How much of the width or height a state takes that is shown with a little round it. */
    private static final double FILLED = 0.7;

    /** How much of the picture a state takes that is seen from too near to be whole. */
    private static final double MOSTLY = 0.5;

    /** In a row, and rows. */
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

    /** How much of the width or height a place takes; nothing if it is not wholly shown. */
    private static double filled(Envelope place, Envelope shown) {
        return shown.contains(place)
                ? Math.max(
                        place.getWidth() / shown.getWidth(), place.getHeight() / shown.getHeight())
                : 0;
    }

    /** How much of the area a place takes, judged by points that lie evenly over it. */
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
