package org.plazaatlas.incident.table;

/**
 * The columns of a table of incidents; each holds a value for every row.
 *
 * @param firstDays days since 1970-01-01
 * @param lastDays days since 1970-01-01
 * @param xs map metres; not a number if the place is unknown
 * @param ys map metres
 * @param kinds places in a list of kinds, without a sign
 * @param states places in a list of codes, or {@link IncidentTable#UNKNOWN}
 * @param municipalities likewise
 * @param sides places in a list of sides
 * @param events how many events a row counts; empty if each counts one
 * @param sources places in a list of ids
 */
record IncidentColumns(
        int[] firstDays,
        int[] lastDays,
        double[] xs,
        double[] ys,
        byte[] kinds,
        byte[] datePrecisions,
        byte[] placePrecisions,
        byte[] states,
        short[] municipalities,
        int[] sides,
        int[] deaths,
        int[] events,
        byte[] sources,
        RowIds ids) {

    /** Columns of some length, to be filled. */
    static IncidentColumns ofSize(int size, boolean countsEvents, RowIds ids) {
        return new IncidentColumns(
                new int[size],
                new int[size],
                new double[size],
                new double[size],
                new byte[size],
                new byte[size],
                new byte[size],
                new byte[size],
                new short[size],
                new int[size],
                new int[size],
                new int[countsEvents ? size : 0],
                new byte[size],
                ids);
    }

    IncidentColumns withIds(RowIds changed) {
        return new IncidentColumns(
                firstDays,
                lastDays,
                xs,
                ys,
                kinds,
                datePrecisions,
                placePrecisions,
                states,
                municipalities,
                sides,
                deaths,
                events,
                sources,
                changed);
    }

    /** How many events a row counts. */
    int eventsOf(int row) {
        return events.length == 0 ? 1 : events[row];
    }

    int size() {
        return firstDays.length;
    }
}
