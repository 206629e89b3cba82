package org.plazaatlas.incident.table;

import java.util.Arrays;

/**
 * Incidents that are being read from one part of a file, in the order of the file. For one thread
 * at a time.
 */
public final class GrowingIncidents {

    private static final int FIRST_SIZE = 1 << 10;

    private final boolean countsEvents;
    private final boolean hasIds;
    private IncidentColumns columns;
    private byte[] idBytes = new byte[FIRST_SIZE];
    private int[] idEnds = new int[0];
    private int[] lines = new int[0];
    private int size;
    private int idLength;

    /**
     * @param countsEvents whether rows may count another number of events than one
     * @param hasIds whether rows have ids; else they are known by their lines
     */
    public GrowingIncidents(boolean countsEvents, boolean hasIds) {
        this.countsEvents = countsEvents;
        this.hasIds = hasIds;
        columns = IncidentColumns.ofSize(0, countsEvents, new LineNumbers(lines));
        grow(FIRST_SIZE);
    }

    public int size() {
        return size;
    }

    IncidentColumns columns() {
        return columns;
    }

    /** The line on which a row stands in its part of the file. */
    int line(int row) {
        return lines[row];
    }

    boolean countsEvents() {
        return countsEvents;
    }

    boolean hasIds() {
        return hasIds;
    }

    /** How many bytes all ids have together. */
    int idLength() {
        return idLength;
    }

    /**
     * Copies the id of a row, which is short, to a place among others.
     *
     * @return the place after it
     */
    int copyId(int row, byte[] to, int place) {
        int at = place;
        for (int i = row == 0 ? 0 : idEnds[row - 1]; i < idEnds[row]; i++) {
            to[at++] = idBytes[i];
        }
        return at;
    }

    /**
     * Adds an incident.
     *
     * @param line on which it stands in this part of the file
     * @param id in UTF-8; empty in a table without ids
     */
    public void add(IncidentRow row, int line, byte[] id) {
        if (size == columns.size()) {
            grow(size + (size >> 1));
        }
        fill(row);
        if (hasIds) {
            addId(id);
        } else {
            lines[size] = line;
        }
        size++;
    }

    private void fill(IncidentRow row) {
        columns.firstDays()[size] = row.firstDay;
        columns.lastDays()[size] = row.lastDay;
        columns.xs()[size] = row.x;
        columns.ys()[size] = row.y;
        columns.kinds()[size] = (byte) row.kind;
        columns.datePrecisions()[size] = (byte) row.datePrecision.ordinal();
        columns.placePrecisions()[size] = (byte) row.placePrecision.ordinal();
        columns.states()[size] = (byte) row.state;
        columns.municipalities()[size] = (short) row.municipality;
        columns.sides()[size] = row.sides;
        columns.deaths()[size] = row.deaths;
        if (countsEvents) {
            columns.events()[size] = row.events;
        }
    }

    private void addId(byte[] id) {
        if (idLength + id.length > idBytes.length) {
            idBytes = Arrays.copyOf(idBytes, 2 * (idLength + id.length));
        }
        System.arraycopy(id, 0, idBytes, idLength, id.length);
        idLength += id.length;
        idEnds[size] = idLength;
    }

    private void grow(int capacity) {
        IncidentColumns old = columns;
        if (hasIds) {
            idEnds = Arrays.copyOf(idEnds, capacity);
        } else {
            lines = Arrays.copyOf(lines, capacity);
        }
        columns =
                new IncidentColumns(
                        Arrays.copyOf(old.firstDays(), capacity),
                        Arrays.copyOf(old.lastDays(), capacity),
                        Arrays.copyOf(old.xs(), capacity),
                        Arrays.copyOf(old.ys(), capacity),
                        Arrays.copyOf(old.kinds(), capacity),
                        Arrays.copyOf(old.datePrecisions(), capacity),
                        Arrays.copyOf(old.placePrecisions(), capacity),
                        Arrays.copyOf(old.states(), capacity),
                        Arrays.copyOf(old.municipalities(), capacity),
                        Arrays.copyOf(old.sides(), capacity),
                        Arrays.copyOf(old.deaths(), capacity),
                        Arrays.copyOf(old.events(), countsEvents ? capacity : 0),
                        Arrays.copyOf(old.sources(), capacity),
                        new LineNumbers(lines));
    }
}
