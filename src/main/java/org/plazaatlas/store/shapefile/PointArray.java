package org.plazaatlas.store.shapefile;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.CoordinateXYM;
import org.locationtech.jts.geom.CoordinateXYZM;
import org.locationtech.jts.geom.GeometryFactory;

import java.io.IOException;

/**
 * The points of a record: pairs of x and y, then all heights, then all measures, the latter two
 * each preceded by their range. Some writers leave out measures even if the type has them.
 *
 * <p>Methods throw a {@link DamagedShapefileException} if the points do not fit in the record, or a
 * coordinate is not finite.
 */
final class PointArray {
    /** Smaller measures mean "no data" (ESRI Shapefile Technical Description, p. 2). */
    static final double NO_DATA_BELOW = -1e38;

    private static final int ABSENT = -1;
    private static final int XY_BYTES = 16;
    private static final int RANGE_BYTES = 16;

    private final ShpRecord record;
    private final int count;
    private final int xyAt;
    private final int zAt;
    private final int mAt;

    private PointArray(ShpRecord record, int count, int xyAt, int zAt, int mAt) {
        this.record = record;
        this.count = count;
        this.xyAt = xyAt;
        this.zAt = zAt;
        this.mAt = mAt;
    }

    /** The point of a Point, PointZ or PointM record, whose ordinates are adjacent. */
    static PointArray single(ShpRecord record, ShapeType type) throws IOException {
        int zAt = type.hasZ() ? 20 : ABSENT;
        int mAt = type.hasM() ? (type.hasZ() ? 28 : 20) : ABSENT;
        if (type.hasZ() && record.lengthBytes() < mAt + Double.BYTES) {
            mAt = ABSENT;
        }
        int end = Math.max(4 + XY_BYTES, Math.max(zAt, mAt) + Double.BYTES);
        record.need(end, "a point");
        return new PointArray(record, 1, 4, zAt, withData(record, mAt, 1));
    }

    static PointArray ofMultiPoint(ShpRecord record, ShapeType type) throws IOException {
        record.need(40, "a multipoint");
        return of(record, type, 36, 40);
    }

    /**
     * @param countAt offset of the number of points
     * @param xyAt offset of the first point
     */
    static PointArray of(ShpRecord record, ShapeType type, int countAt, int xyAt)
            throws IOException {
        int count = record.intAt(countAt);
        long room = (record.lengthBytes() - xyAt) / XY_BYTES;
        if (count < 0 || count > room) {
            String problem = "the record says it has %d points, but has room for %d";
            throw record.damaged(countAt, problem.formatted(count, room));
        }
        long xyEnd = xyAt + (long) XY_BYTES * count;
        long ordinatesBytes = RANGE_BYTES + (long) Double.BYTES * count;
        long zEnd = type.hasZ() ? xyEnd + ordinatesBytes : xyEnd;
        boolean measured = type.hasM() && record.lengthBytes() >= zEnd + ordinatesBytes;
        record.need(measured ? zEnd + ordinatesBytes : zEnd, "a shape of " + count + " points");
        int zAt = type.hasZ() ? (int) xyEnd + RANGE_BYTES : ABSENT;
        int mAt = measured ? (int) zEnd + RANGE_BYTES : ABSENT;
        return new PointArray(record, count, xyAt, zAt, withData(record, mAt, count));
    }

    /** Measures that all mean "no data" count as absent. */
    private static int withData(ShpRecord record, int mAt, int count) {
        for (int i = 0; mAt != ABSENT && i < count; i++) {
            if (!Double.isNaN(measure(record, mAt, i))) {
                return mAt;
            }
        }
        return ABSENT;
    }

    private static double measure(ShpRecord record, int mAt, int point) {
        double measure = record.doubleAt(mAt + Double.BYTES * point);
        return measure < NO_DATA_BELOW ? Double.NaN : measure;
    }

    int count() {
        return count;
    }

    CoordinateSequence slice(int from, int to, GeometryFactory factory) throws IOException {
        return sequence(from, to, to - from, factory);
    }

    /** As {@link #slice}, with the first point repeated at the end if it is not there yet. */
    CoordinateSequence closedSlice(int from, int to, GeometryFactory factory) throws IOException {
        boolean open = to > from && !coordinate(from).equals2D(coordinate(to - 1));
        return sequence(from, to, to - from + (open ? 1 : 0), factory);
    }

    private CoordinateSequence sequence(int from, int to, int size, GeometryFactory factory)
            throws IOException {
        Coordinate[] coordinates = new Coordinate[size];
        for (int i = 0; i < size; i++) {
            coordinates[i] = coordinate(from + i < to ? from + i : from);
        }
        return factory.getCoordinateSequenceFactory().create(coordinates);
    }

    private Coordinate coordinate(int point) throws IOException {
        int at = xyAt + XY_BYTES * point;
        double x = record.coordinateAt(at);
        double y = record.coordinateAt(at + Double.BYTES);
        if (zAt == ABSENT) {
            return mAt == ABSENT
                    ? new CoordinateXY(x, y)
                    : new CoordinateXYM(x, y, measure(record, mAt, point));
        }
        double z = record.doubleAt(zAt + Double.BYTES * point);
        return mAt == ABSENT
                ? new Coordinate(x, y, z)
                : new CoordinateXYZM(x, y, z, measure(record, mAt, point));
    }
}
