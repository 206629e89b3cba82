package org.plazaatlas.store.atlas;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

import java.util.HashMap;
import java.util.Map;

/**
 * Puts vertices that lie a few centimetres apart onto one place. A layer that was reprojected and
 * back differs so much from its neighbours, with which it must share its borders.
 */
final class VertexSnapper {

    private static final double TOLERANCE_METRES = 0.05;

    private final Map<Long, Coordinate> byCell = new HashMap<>();

    /** Moves the vertices of a shape to those of the shapes before it, if they are that near. */
    void snap(Geometry shape) {
        shape.apply((CoordinateFilter) this::snap);
        shape.geometryChanged();
    }

    private void snap(Coordinate vertex) {
        long column = cell(vertex.x);
        long row = cell(vertex.y);
        Coordinate same = byCell.get(key(column, row));
        Coordinate near = same == null ? besides(vertex, column, row) : same;
        if (near == null) {
            byCell.put(key(column, row), vertex.copy());
        } else if (near.distance(vertex) <= TOLERANCE_METRES) {
            vertex.setCoordinate(near);
        }
    }

    /** A vertex in one of the eight cells around, near enough. */
    private Coordinate besides(Coordinate vertex, long column, long row) {
        for (long x = column - 1; x <= column + 1; x++) {
            for (long y = row - 1; y <= row + 1; y++) {
                Coordinate near = byCell.get(key(x, y));
                if (near != null && near.distance(vertex) <= TOLERANCE_METRES) {
                    return near;
                }
            }
        }
        return null;
    }

    private static long cell(double metres) {
        return (long) Math.floor(metres / TOLERANCE_METRES);
    }

    /** Cells of a whole globe fit; others may share a key, and are then told by their distance. */
    private static long key(long column, long row) {
        return column << 32 ^ row & 0xFFFF_FFFFL;
    }
}
