package org.plazaatlas.store.atlas;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.model.Projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Takes polygons from the system of their file to map metres: from degrees, or from the metres of
 * another projection via its degrees, and from the datum of the file to WGS 84 where that is known.
 * A file without a known system is taken for degrees if its coordinates can be degrees.
 */
final class OutlineSystem {

    /** Coordinates further out than this are no degrees, not even wrong ones. */
    private static final double MOST_DEGREES = 1_000;

    private final FileNotes notes;
    private final Projection projection;

    OutlineSystem(FileNotes notes, Projection projection) {
        this.notes = notes;
        this.projection = projection;
    }

    /**
     * The outlines in map metres; those that lie nowhere on the map are noted as problems.
     *
     * @param system null if the file tells none
     * @throws FactoryException if the system cannot be used
     */
    List<Outline> toMap(List<Outline> outlines, CoordinateReferenceSystem system)
            throws FactoryException {
        UnaryOperator<Geometry> toLonLat = UnaryOperator.identity();
        if (system instanceof ProjectedCRS) {
            toLonLat = MapProjection.of(system)::toLonLat;
        } else if (!areDegrees(outlines, system instanceof GeographicCRS)) {
            return List.of();
        }
        Optional<DatumShift> shift = DatumShift.of(system);
        tellDatum(system, shift.isPresent());
        UnaryOperator<Geometry> toDegrees = toLonLat;
        UnaryOperator<Geometry> toWgs84 =
                shape -> {
                    Geometry degrees = toDegrees.apply(shape);
                    return shift.map(s -> s.apply(degrees)).orElse(degrees);
                };
        List<Outline> placed = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            place(i + 1, outlines.get(i), toWgs84, placed);
        }
        return placed;
    }

    private boolean areDegrees(List<Outline> outlines, boolean told) {
        List<Coordinate> furthest = outlines.stream().map(OutlineSystem::furthest).toList();
        if (areMostly(furthest, c -> Math.abs(c.x) <= 90 && Math.abs(c.y) > 90)
                && furthest.stream().allMatch(c -> Math.abs(c.y) <= 180)) {
            tell("coordinates.swapped", furthest.getFirst());
            return false;
        }
        if (areMostly(furthest, c -> Math.max(Math.abs(c.x), Math.abs(c.y)) > MOST_DEGREES)) {
            tell(told ? "coordinates.notDegrees" : "coordinates.noSystem", furthest.getFirst());
            return false;
        }
        return true;
    }

    private static boolean areMostly(List<Coordinate> all, Predicate<Coordinate> test) {
        return 2 * all.stream().filter(test).count() > all.size();
    }

    private void tell(String key, Coordinate point) {
        notes.problems().addToFile(key, number(point.x), number(point.y));
    }

    /** The largest coordinates of an outline. */
    private static Coordinate furthest(Outline outline) {
        Envelope box = outline.shape().getEnvelopeInternal();
        return new Coordinate(
                furthest(box.getMinX(), box.getMaxX()), furthest(box.getMinY(), box.getMaxY()));
    }

    private static double furthest(double least, double most) {
        return Math.abs(least) > Math.abs(most) ? least : most;
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.6g", coordinate);
    }

    private void tellDatum(CoordinateReferenceSystem system, boolean shifted) {
        String key = shifted ? "remark.datum.shifted" : "remark.datum";
        DatumShift.otherDatum(system).ifPresent(datum -> notes.remarks().addToFile(key, datum));
    }

    private void place(
            int number, Outline outline, UnaryOperator<Geometry> toLonLat, List<Outline> placed) {
        Geometry shape = outline.shape();
        try {
            Geometry lonLat = toLonLat.apply(shape);
            for (Coordinate point : lonLat.getCoordinates()) {
                if (!(Math.abs(point.x) <= 180 && Math.abs(point.y) <= 90)) {
                    offGlobe(number, point);
                    return;
                }
            }
            Geometry map = projection.toMap(lonLat);
            for (Coordinate point : map.getCoordinates()) {
                if (!Double.isFinite(point.x + point.y)) {
                    offGlobe(number, lonLat.getCoordinate());
                    return;
                }
            }
            if (!(map.getArea() > 0)) {
                notes.problems().add("#" + number, "shapefile.noArea");
                return;
            }
            placed.add(new Outline(outline.texts(), map));
        } catch (IllegalArgumentException e) {
            offGlobe(number, shape.getCoordinate());
        }
    }

    private void offGlobe(int number, Coordinate point) {
        notes.problems()
                .add("#" + number, "coordinates.offGlobe", number(point.x), number(point.y));
    }
}
