package org.plazaatlas.store.shapefile;

import java.io.IOException;

/** The parts (lines or rings) of a record, and the points they share. All lie within the record. */
final class PartArray {
    private static final int COUNTS_AT = 36;
    private static final int STARTS_AT = 44;

    private final ShpRecord record;
    private final int count;
    private final PointArray points;

    private PartArray(ShpRecord record, int count, PointArray points) {
        this.record = record;
        this.count = count;
        this.points = points;
    }

    /**
     * @throws DamagedShapefileException if parts or points do not fit in the record
     */
    static PartArray of(ShpRecord record, ShapeType type) throws IOException {
        record.need(STARTS_AT, "a record of parts");
        int count = record.intAt(COUNTS_AT);
        if (count < 0 || count > (record.lengthBytes() - STARTS_AT) / Integer.BYTES) {
            String problem = "the record says it has %d parts, but has room for %d";
            long room = (record.lengthBytes() - STARTS_AT) / Integer.BYTES;
            throw record.damaged(COUNTS_AT, problem.formatted(count, room));
        }
        int pointsAt = STARTS_AT + Integer.BYTES * count;
        PointArray points = PointArray.of(record, type, COUNTS_AT + 4, pointsAt);
        PartArray parts = new PartArray(record, count, points);
        parts.check();
        return parts;
    }

    private void check() throws IOException {
        for (int i = 0; i < count; i++) {
            if (from(i) < 0 || to(i) > points.count() || from(i) > to(i)) {
                String problem =
                        "part %d of %d runs from point %d to %d, but the record has %d points";
                throw record.damaged(
                        at(i), problem.formatted(i + 1, count, from(i), to(i), points.count()));
            }
        }
    }

    int count() {
        return count;
    }

    /** Offset in the record's content at which the start of a part is stored. */
    int at(int part) {
        return STARTS_AT + Integer.BYTES * part;
    }

    int from(int part) {
        return record.intAt(at(part));
    }

    /** Index of the first point after a part. */
    int to(int part) {
        return part + 1 < count ? from(part + 1) : points.count();
    }

    PointArray points() {
        return points;
    }
}
