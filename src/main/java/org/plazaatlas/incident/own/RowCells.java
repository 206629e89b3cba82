package org.plazaatlas.incident.own;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The cells of one row that tell something, as characters in one array. One object serves for all
 * rows of a part of a file.
 */
final class RowCells {

    private static final char UNBROKEN_BLANK = '\u00A0';

    private char[] characters = new char[256];
    private final int[] starts;
    private final int[] ends;
    private int used;
    private int line;
    private boolean blank;
    private double longitude;
    private double latitude;

    /**
     * @param cells how many of a row tell something
     */
    RowCells(int cells) {
        starts = new int[cells];
        ends = new int[cells];
    }

    /**
     * Begins a row without cells.
     *
     * @param atLine where it stands in the file, from 1
     */
    void begin(int atLine) {
        used = 0;
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
        line = atLine;
        blank = true;
        longitude = Double.NaN;
        latitude = Double.NaN;
    }

    /** Some cell of the row, whatever it tells, holds something. */
    void markFilled() {
        blank = false;
    }

    boolean isBlank() {
        return blank;
    }

    int line() {
        return line;
    }

    /** The place of a row that is a point, in degrees. */
    void setPoint(double itsLongitude, double itsLatitude) {
        longitude = itsLongitude;
        latitude = itsLatitude;
    }

    /** Not a number if the row is no point. */
    double pointLongitude() {
        return longitude;
    }

    double pointLatitude() {
        return latitude;
    }

    /** Fills a cell, without the blanks around it. */
    void set(int cell, char[] from, int offset, int length) {
        int start = offset;
        int end = offset + length;
        while (start < end && isBlank(from[start])) {
            start++;
        }
        while (end > start && isBlank(from[end - 1])) {
            end--;
        }
        int count = end - start;
        if (used + count > characters.length) {
            characters = Arrays.copyOf(characters, 2 * (used + count));
        }
        System.arraycopy(from, start, characters, used, count);
        starts[cell] = used;
        used += count;
        ends[cell] = used;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == UNBROKEN_BLANK;
    }

    boolean isEmpty(int cell) {
        return cell < 0 || starts[cell] == ends[cell];
    }

    int length(int cell) {
        return ends[cell] - starts[cell];
    }

    char at(int cell, int place) {
        return characters[starts[cell] + place];
    }

    String text(int cell) {
        return cell < 0 ? "" : new String(characters, starts[cell], ends[cell] - starts[cell]);
    }

    /** The text of a cell in UTF-8. */
    byte[] utf8(int cell) {
        byte[] bytes = new byte[length(cell)];
        for (int i = 0; i < bytes.length; i++) {
            char c = at(cell, i);
            if (c >= 0x80) {
                return text(cell).getBytes(StandardCharsets.UTF_8);
            }
            bytes[i] = (byte) c;
        }
        return bytes;
    }

    /** A digest of the characters of a cell, as that of its text. */
    int hash(int cell) {
        int hash = 0;
        for (int i = starts[cell]; i < ends[cell]; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash;
    }

    boolean equals(int cell, String text) {
        int length = length(cell);
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[starts[cell] + i]) {
                return false;
            }
        }
        return true;
    }
}
