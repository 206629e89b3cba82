package org.plazaatlas.incident.table;

/**
 * The columns of a table of incidents; each holds a value for every row.
 *
 * @param firstDays days since 1970-01-01
 * @param lastDays days since 1970-01-01
 * @param xs map metres; not a number if the place is unknown
 * @param ys map metres
 * @param states places in a list of codes, or {@link IncidentTable#UNKNOWN}
 * @param municipalities likewise
 * @param sides places in a list of sides
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
        byte[] sources,
        TextColumn ids) {

    int size() {
        return firstDays.length;
    }
}
