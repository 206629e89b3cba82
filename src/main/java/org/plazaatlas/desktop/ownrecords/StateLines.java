package org.plazaatlas.desktop.ownrecords;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.plazaatlas.cache.Deferred;
import org.plazaatlas.model.State;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lines of states, to which drawn corners snap. In map metres. */
final class StateLines {

    /** Made when something is drawn for the first time, to keep the start of the window fast. */
    private final Deferred<STRtree> segments;

    StateLines(List<State> states) {
        segments = Deferred.from(() -> index(states));
    }

    private static STRtree index(List<State> states) {
        STRtree segments = new STRtree();
        for (State state : states) {
            for (Object line : LinearComponentExtracter.getLines(state.outline())) {
                add(((LineString) line).getCoordinates(), segments);
            }
        }
        segments.build();
        return segments;
    }

    private static void add(Coordinate[] line, STRtree segments) {
        for (int i = 1; i < line.length; i++) {
            LineSegment segment = new LineSegment(line[i - 1], line[i]);
            segments.insert(new Envelope(segment.p0, segment.p1), segment);
        }
    }

    /**
     * The place on a state line nearest to another place: a corner of it if one is near, else any
     * point of it; empty if no line is near.
     *
     * @param reach how far a line may be, in metres
     */
    Optional<Coordinate> near(Coordinate place, double reach) {
        Envelope around = new Envelope(place);
        around.expandBy(reach);
        List<LineSegment> candidates =
                ((List<?>) segments.get().query(around))
                        .stream().map(LineSegment.class::cast).toList();
        return nearest(place, reach, candidates, segment -> corner(segment, place))
                .or(
                        () ->
                                nearest(
                                        place,
                                        reach,
                                        candidates,
                                        segment -> segment.closestPoint(place)));
    }

    private static Coordinate corner(LineSegment segment, Coordinate place) {
        return segment.p0.distance(place) <= segment.p1.distance(place) ? segment.p0 : segment.p1;
    }

    private static Optional<Coordinate> nearest(
            Coordinate place,
            double reach,
            List<LineSegment> candidates,
            Function<LineSegment, Coordinate> point) {
        return candidates.stream()
                .map(point)
                .filter(found -> found.distance(place) <= reach)
                .min(Comparator.comparingDouble(found -> found.distance(place)));
    }
}
