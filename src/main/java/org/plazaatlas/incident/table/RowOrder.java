package org.plazaatlas.incident.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The order of rows by their first days; of one day in the order of the parts and of the file. A
 * counting sort, since the days of a table are few.
 *
 * @param parts for each row of the table the part that it comes from
 * @param rows and its row there
 */
record RowOrder(byte[] parts, int[] rows) {

    static RowOrder byFirstDay(List<GrowingIncidents> from) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int size = 0;
        for (GrowingIncidents part : from) {
            for (int row = 0; row < part.size(); row++) {
                first = Math.min(first, part.columns().firstDays()[row]);
                last = Math.max(last, part.columns().firstDays()[row]);
            }
            size = Math.addExact(size, part.size());
        }
        return size == 0
                ? new RowOrder(new byte[0], new int[0])
                : sorted(from, first, new int[last - first + 2], size);
    }

    /**
     * @param starts one for each day, and one more
     */
    private static RowOrder sorted(List<GrowingIncidents> from, int first, int[] starts, int size) {
        for (GrowingIncidents part : from) {
            for (int row = 0; row < part.size(); row++) {
                starts[part.columns().firstDays()[row] - first + 1]++;
            }
        }
        for (int day = 1; day < starts.length; day++) {
            starts[day] += starts[day - 1];
        }
        RowOrder order = new RowOrder(new byte[size], new int[size]);
        for (int part = 0; part < from.size(); part++) {
            int[] days = from.get(part).columns().firstDays();
            for (int row = 0; row < from.get(part).size(); row++) {
                int place = starts[days[row] - first]++;
                order.parts[place] = (byte) part;
                order.rows[place] = row;
            }
        }
        return order;
    }

    int size() {
        return rows.length;
    }

    /** Fills all columns but ids and sources, one after another, as memory is read fastest. */
    void gather(List<GrowingIncidents> from, IncidentColumns to) {
        gather(of(from, IncidentColumns::firstDays, int[][]::new), to.firstDays());
        gather(of(from, IncidentColumns::lastDays, int[][]::new), to.lastDays());
        gather(of(from, IncidentColumns::xs, double[][]::new), to.xs());
        gather(of(from, IncidentColumns::ys, double[][]::new), to.ys());
        gather(of(from, IncidentColumns::kinds, byte[][]::new), to.kinds());
        gather(of(from, IncidentColumns::datePrecisions, byte[][]::new), to.datePrecisions());
        gather(of(from, IncidentColumns::placePrecisions, byte[][]::new), to.placePrecisions());
        gather(of(from, IncidentColumns::states, byte[][]::new), to.states());
        gather(of(from, IncidentColumns::municipalities, short[][]::new), to.municipalities());
        gather(of(from, IncidentColumns::sides, int[][]::new), to.sides());
        gather(of(from, IncidentColumns::deaths, int[][]::new), to.deaths());
        gather(of(from, IncidentColumns::events, int[][]::new), to.events());
    }

    private static <A> A[] of(
            List<GrowingIncidents> parts,
            Function<IncidentColumns, A> column,
            IntFunction<A[]> many) {
        return parts.stream().map(GrowingIncidents::columns).map(column).toArray(many);
    }

    private void gather(int[][] from, int[] to) {
        for (int row = 0; row < to.length; row++) {
            to[row] = from[parts[row]][rows[row]];
        }
    }

    private void gather(double[][] from, double[] to) {
        for (int row = 0; row < to.length; row++) {
            to[row] = from[parts[row]][rows[row]];
        }
    }

    private void gather(byte[][] from, byte[] to) {
        for (int row = 0; row < to.length; row++) {
            to[row] = from[parts[row]][rows[row]];
        }
    }

    private void gather(short[][] from, short[] to) {
        for (int row = 0; row < to.length; row++) {
            to[row] = from[parts[row]][rows[row]];
        }
    }
}
