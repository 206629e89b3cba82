package org.plazaatlas.cartography.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines between areas that share their boundaries vertex by vertex. Each line is there once;
 * coasts are not.
 */
public final class SharedSegments {

    private SharedSegments() {}

    /** Runs of segments that two areas have in common, in map metres. */
    public static List<Path2D> of(List<Geometry> areas) {
        Set<LineSegment> met = new HashSet<>();
        List<Path2D> runs = new ArrayList<>();
        for (Geometry area : areas) {
            for (Object line : LinearComponentExtracter.getLines(area)) {
                collect((LineString) line, met, runs);
            }
        }
        return runs;
    }

    private static void collect(LineString ring, Set<LineSegment> met, List<Path2D> runs) {
        Path2D run = null;
        for (int i = 1; i < ring.getNumPoints(); i++) {
            Coordinate from = ring.getCoordinateN(i - 1);
            Coordinate to = ring.getCoordinateN(i);
            LineSegment segment = new LineSegment(from, to);
            segment.normalize();
            boolean shared = !met.add(segment);
            if (shared && run == null) {
                run = new Path2D.Double();
                run.moveTo(from.x, from.y);
                runs.add(run);
            }
            if (shared) {
                run.lineTo(to.x, to.y);
            } else {
                run = null;
            }
        }
    }
}
