package org.plazaatlas.store.shapefile;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a record's content into a geometry (ESRI Shapefile Technical Description, p. 6 to 19). All
 * counts are checked against the record's length before anything is allocated for them.
 */
final class ShapeDecoder {
    /** A closed ring around an area has at least this many points. */
    private static final int RING_POINTS = 4;

    private final GeometryFactory factory;
    private final PolygonAssembler assembler;
    private final PassedOver passedOver;

    ShapeDecoder(GeometryFactory factory, PassedOver passedOver) {
        this.factory = factory;
        this.passedOver = passedOver;
        this.assembler = new PolygonAssembler(factory);
    }

    /**
     * The geometry of a record; null for a null shape. Lines and polygons are always multi-part.
     *
     * @param type the type that the record states
     * @throws DamagedShapefileException if the record contradicts its format
     */
    Geometry decode(ShpRecord record, ShapeType type) throws IOException {
        return switch (type.form()) {
            case NULL -> null;
            case POINT -> factory.createPoint(PointArray.single(record, type).slice(0, 1, factory));
            case MULTIPOINT -> {
                PointArray points = PointArray.ofMultiPoint(record, type);
                yield factory.createMultiPoint(points.slice(0, points.count(), factory));
            }
            case POLYLINE -> factory.createMultiLineString(lines(record, type));
            case POLYGON -> polygons(record, type);
        };
    }

    private Geometry polygons(ShpRecord record, ShapeType type) throws IOException {
        try {
            return assembler.assemble(rings(record, type));
        } catch (TangledRingsException e) {
            throw record.damaged(0, e.getMessage());
        }
    }

    /** The lines; one of a single point is passed over. */
    private LineString[] lines(ShpRecord record, ShapeType type) throws IOException {
        PartArray parts = PartArray.of(record, type);
        List<LineString> lines = new ArrayList<>();
        for (int i = 0; i < parts.count(); i++) {
            int from = parts.from(i);
            int to = parts.to(i);
            if (to - from == 1) {
                passedOver.add("line", record.number());
            } else if (to > from) {
                lines.add(factory.createLineString(parts.points().slice(from, to, factory)));
            }
        }
        return lines.toArray(LineString[]::new);
    }

    /**
     * Rings, closed if the file has left them open. A part too short to enclose an area is left
     * out, because it cannot change what the polygon covers.
     */
    private List<LinearRing> rings(ShpRecord record, ShapeType type) throws IOException {
        PartArray parts = PartArray.of(record, type);
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < parts.count(); i++) {
            CoordinateSequence ring =
                    parts.points().closedSlice(parts.from(i), parts.to(i), factory);
            if (ring.size() >= RING_POINTS) {
                rings.add(factory.createLinearRing(ring));
            }
        }
        return rings;
    }
}
