package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.State;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a mosaic from given shapes, measured on the plane of the map as in other programs, so that
 * the results can be compared; for benchmarks.
 */
public final class PlanarMosaic {

    private PlanarMosaic() {}

    /** The mosaic of states and of the shapes of areas, all in map metres. */
    public static Mosaic of(List<State> states, Map<Area, Geometry> shapes) {
        return new MosaicBuilder(states, shapes, Set.copyOf(shapes.keySet()), PlanarMosaic::measure)
                .build();
    }

    private static EllipsoidalMeasure.Measure measure(LineString line) {
        double squareMetres = 0;
        Coordinate[] points = line.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            squareMetres += (points[i - 1].x - points[i].x) * (points[i - 1].y + points[i].y) / 2;
        }
        return new EllipsoidalMeasure.Measure(line.getLength() / 1e3, squareMetres / 1e6);
    }
}
