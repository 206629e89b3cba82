package org.plazaatlas.incident.locating;

import org.locationtech.jts.geom.Coordinate;

import java.util.Arrays;

/** The edges of areas, sorted by the lines of squares that they reach. */
final class EdgeLines {

    /** X and y of both ends, and the place of the area. */
    static final int NUMBERS = 5;

    private final double[][] lines;
    private final int[] lengths;

    EdgeLines(int count) {
        lines = new double[count][8 * NUMBERS];
        lengths = new int[count];
    }

    void add(int line, Coordinate a, Coordinate b, int area) {
        int at = lengths[line];
        if (at == lines[line].length) {
            lines[line] = Arrays.copyOf(lines[line], 2 * at);
        }
        double[] numbers = lines[line];
        numbers[at] = a.x;
        numbers[at + 1] = a.y;
        numbers[at + 2] = b.x;
        numbers[at + 3] = b.y;
        numbers[at + 4] = area;
        lengths[line] = at + NUMBERS;
    }

    double[][] done() {
        double[][] done = new double[lines.length][];
        for (int line = 0; line < lines.length; line++) {
            done[line] = Arrays.copyOf(lines[line], lengths[line]);
        }
        return done;
    }
}
