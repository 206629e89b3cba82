package org.plazaatlas.incident.locating;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import java.util.Arrays;
import java.util.List;

/**
 * Finds in which of some areas a point lies, in tens of nanoseconds.
 *
 * <p>The land is divided into small squares. Most of them lie in one area as a whole; in the others
 * the edges west of the point are counted (crossing number, Shimrat 1962), those of the same line
 * of squares alone. Of areas that overlap, the first is told. Immutable and safe to share between
 * threads.
 */
public final class AreaLocator {

    /** Stands for a point in none of the areas. */
    public static final int NONE = -1;

    /** As many areas as a long has bits. */
    static final int MOST_AREAS = Long.SIZE;

    private static final byte MIXED = -2;

    /** Squares from west to east. */
    private static final int COLUMNS = 800;

    private final double west;
    private final double south;
    private final double side;
    private final int columns;
    private final int lines;
    private final byte[] squares;

    /** For each line of squares its edges: x and y of both ends and the area, five numbers each. */
    private final double[][] edges;

    /**
     * @param areas polygons or multipolygons, in the coordinates of the points to come
     * @throws IllegalArgumentException if they are more than {@value #MOST_AREAS}
     */
    public AreaLocator(List<Geometry> areas) {
        if (areas.size() > MOST_AREAS) {
            throw new IllegalArgumentException("more than " + MOST_AREAS + ": " + areas.size());
        }
        Envelope bounds = new Envelope();
        areas.forEach(area -> bounds.expandToInclude(area.getEnvelopeInternal()));
        west = bounds.isNull() ? 0 : bounds.getMinX();
        south = bounds.isNull() ? 0 : bounds.getMinY();
        side = Math.max(1e-9, Math.max(bounds.getWidth(), bounds.getHeight()) / COLUMNS);
        columns = 1 + (int) (bounds.getWidth() / side);
        lines = 1 + (int) (bounds.getHeight() / side);
        squares = new byte[columns * lines];
        Arrays.fill(squares, (byte) NONE);
        edges = edges(areas);
        fill();
    }

    private double[][] edges(List<Geometry> areas) {
        EdgeLines sorted = new EdgeLines(lines);
        for (int area = 0; area < areas.size(); area++) {
            Geometry shape = areas.get(area);
            for (int part = 0; part < shape.getNumGeometries(); part++) {
                Polygon polygon = (Polygon) shape.getGeometryN(part);
                add(polygon.getExteriorRing().getCoordinates(), area, sorted);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    add(polygon.getInteriorRingN(hole).getCoordinates(), area, sorted);
                }
            }
        }
        return sorted.done();
    }

    private void add(Coordinate[] ring, int area, EdgeLines sorted) {
        for (int i = 1; i < ring.length; i++) {
            Coordinate a = ring[i - 1];
            Coordinate b = ring[i];
            markMixed(a, b);
            int last = line(Math.max(a.y, b.y));
            for (int line = line(Math.min(a.y, b.y)); line <= last; line++) {
                sorted.add(line, a, b, area);
            }
        }
    }

    /** All squares of the box round an edge; edges are short, so these are few too many. */
    private void markMixed(Coordinate a, Coordinate b) {
        int lastLine = line(Math.max(a.y, b.y));
        int lastColumn = column(Math.max(a.x, b.x));
        for (int line = line(Math.min(a.y, b.y)); line <= lastLine; line++) {
            for (int column = column(Math.min(a.x, b.x)); column <= lastColumn; column++) {
                squares[line * columns + column] = MIXED;
            }
        }
    }

    /** Squares beside each other, with no edge between them, lie in the same area. */
    private void fill() {
        for (int line = 0; line < lines; line++) {
            double middle = south + (line + 0.5) * side;
            byte known = NONE;
            boolean isKnown = false;
            for (int column = 0; column < columns; column++) {
                int square = line * columns + column;
                if (squares[square] == MIXED) {
                    isKnown = false;
                } else {
                    known =
                            isKnown
                                    ? known
                                    : (byte) counted(west + (column + 0.5) * side, middle, line);
                    isKnown = true;
                    squares[square] = known;
                }
            }
        }
    }

    private int column(double x) {
        return (int) ((x - west) / side);
    }

    private int line(double y) {
        return (int) ((y - south) / side);
    }

    /** The place of the area in which a point lies, or {@link #NONE}. */
    public int locate(double x, double y) {
        if (!(x >= west && y >= south)) {
            return NONE;
        }
        int column = column(x);
        int line = line(y);
        if (column >= columns || line >= lines) {
            return NONE;
        }
        int square = squares[line * columns + column];
        return square == MIXED ? counted(x, y, line) : square;
    }

    private int counted(double x, double y, int line) {
        double[] all = edges[line];
        long inside = 0;
        for (int i = 0; i < all.length; i += EdgeLines.NUMBERS) {
            double ay = all[i + 1];
            double by = all[i + 3];
            if (ay > y != by > y) {
                double ax = all[i];
                if (x < (all[i + 2] - ax) * (y - ay) / (by - ay) + ax) {
                    inside ^= 1L << (int) all[i + 4];
                }
            }
        }
        return inside == 0 ? NONE : Long.numberOfTrailingZeros(inside);
    }
}
