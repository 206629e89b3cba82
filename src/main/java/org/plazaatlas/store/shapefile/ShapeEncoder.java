package org.plazaatlas.store.shapefile;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Turns a geometry into a record's content (ESRI Shapefile Technical Description, p. 6 to 19):
 * shells clockwise, holes counter-clockwise. Records the ranges of all heights and measures.
 */
final class ShapeEncoder {
    private static final double NO_MEASURE = -1e39;

    private final ShapeType type;
    private final OrdinateRange zRange = new OrdinateRange();
    private final OrdinateRange mRange = new OrdinateRange();

    ShapeEncoder(ShapeType type) {
        this.type = type;
    }

    OrdinateRange zRange() {
        return zRange;
    }

    OrdinateRange mRange() {
        return mRange;
    }

    /**
     * The content, ready to be written; a null shape for a geometry that is null or empty.
     *
     * @throws IOException if the geometry does not fit the type of the file or is too large
     */
    ByteBuffer encode(Geometry geometry) throws IOException {
        if (geometry == null || geometry.isEmpty()) {
            return littleEndian(4).putInt(ShapeType.NULL.code()).flip();
        }
        return type.form() == ShapeType.Form.POINT
                ? point(single(geometry).getCoordinate())
                : parts(geometry);
    }

    private Point single(Geometry geometry) throws IOException {
        if (geometry.getNumGeometries() == 1 && geometry.getGeometryN(0) instanceof Point point) {
            return point;
        }
        throw misfit(geometry);
    }

    private ByteBuffer point(Coordinate point) {
        ByteBuffer bytes = littleEndian(36).putInt(type.code());
        bytes.putDouble(point.x).putDouble(point.y);
        if (type.hasZ()) {
            zRange.include(point.getZ());
            bytes.putDouble(zeroIfAbsent(point.getZ()));
        }
        if (type.hasM()) {
            mRange.include(point.getM());
            bytes.putDouble(noDataIfAbsent(point.getM()));
        }
        return bytes.flip();
    }

    private ByteBuffer parts(Geometry geometry) throws IOException {
        List<Coordinate[]> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            addParts(geometry.getGeometryN(i), parts);
        }
        Coordinate[] points = parts.stream().flatMap(Arrays::stream).toArray(Coordinate[]::new);
        ByteBuffer bytes = littleEndian(contentBytes(parts.size(), points.length));
        bytes.putInt(type.code());
        BoundingBoxes.write(bytes, geometry.getEnvelopeInternal());
        if (type.form() != ShapeType.Form.MULTIPOINT) {
            bytes.putInt(parts.size());
        }
        bytes.putInt(points.length);
        if (type.form() != ShapeType.Form.MULTIPOINT) {
            putStarts(bytes, parts);
        }
        for (Coordinate point : points) {
            bytes.putDouble(point.x).putDouble(point.y);
        }
        putHeightsAndMeasures(bytes, points);
        return bytes.flip();
    }

    private void addParts(Geometry simple, List<Coordinate[]> parts) throws IOException {
        if (simple.isEmpty()) {
            return;
        }
        switch (simple) {
            case Point point when type.form() == ShapeType.Form.MULTIPOINT ->
                    parts.add(point.getCoordinates());
            case LineString line when type.form() == ShapeType.Form.POLYLINE ->
                    parts.add(line.getCoordinates());
            case Polygon polygon when type.form() == ShapeType.Form.POLYGON -> {
                parts.add(oriented(polygon.getExteriorRing(), true));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    parts.add(oriented(polygon.getInteriorRingN(i), false));
                }
            }
            default -> throw misfit(simple);
        }
    }

    private static Coordinate[] oriented(LinearRing ring, boolean clockwise) {
        boolean asWanted = Orientation.isCCW(ring.getCoordinateSequence()) != clockwise;
        return (asWanted ? ring : ring.reverse()).getCoordinates();
    }

    private static void putStarts(ByteBuffer bytes, List<Coordinate[]> parts) {
        int start = 0;
        for (Coordinate[] part : parts) {
            bytes.putInt(start);
            start += part.length;
        }
    }

    private void putHeightsAndMeasures(ByteBuffer bytes, Coordinate[] points) {
        if (type.hasZ()) {
            putOrdinates(bytes, points, zRange, Coordinate::getZ, 0);
        }
        if (type.hasM()) {
            putOrdinates(bytes, points, mRange, Coordinate::getM, NO_MEASURE);
        }
    }

    private static void putOrdinates(
            ByteBuffer bytes,
            Coordinate[] points,
            OrdinateRange fileRange,
            ToDoubleFunction<Coordinate> ordinate,
            double absent) {
        OrdinateRange range = new OrdinateRange();
        for (Coordinate point : points) {
            range.include(ordinate.applyAsDouble(point));
        }
        range.write(bytes);
        fileRange.include(range);
        for (Coordinate point : points) {
            double value = ordinate.applyAsDouble(point);
            bytes.putDouble(Double.isNaN(value) ? absent : value);
        }
    }

    private int contentBytes(int parts, int points) throws IOException {
        boolean multiPoint = type.form() == ShapeType.Form.MULTIPOINT;
        long bytes = (multiPoint ? 40 : 44 + 4L * parts) + 16L * points;
        bytes += type.hasZ() ? 16 + 8L * points : 0;
        bytes += type.hasM() ? 16 + 8L * points : 0;
        if (bytes > Integer.MAX_VALUE - 8) {
            throw new IOException(points + " points are too many for one shapefile record");
        }
        return (int) bytes;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private IOException misfit(Geometry geometry) {
        String problem = "a %s does not fit a shapefile of type %s";
        return new IOException(problem.formatted(geometry.getGeometryType(), type));
    }

    private static double zeroIfAbsent(double z) {
        return Double.isNaN(z) ? 0 : z;
    }

    private static double noDataIfAbsent(double m) {
        return Double.isNaN(m) ? NO_MEASURE : m;
    }
}
