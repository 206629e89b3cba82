package org.plazaatlas.incident.table;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Makes tables of incidents of parts that were read, and of two tables one. */
public final class IncidentTables {

    private IncidentTables() {}

    /** What the numbers of rows that were read stand for. */
    public record Lists(
            List<IncidentKind> kinds,
            List<String> states,
            List<String> municipalities,
            List<IncidentSides> sides) {

        public Lists {
            kinds = List.copyOf(kinds);
            states = List.copyOf(states);
            municipalities = List.copyOf(municipalities);
            sides = List.copyOf(sides);
        }
    }

    /**
     * The table of all parts of a file, in the order of the first days.
     *
     * @param parts at most 127, with rows of the same form
     * @param firstLines the line of the file that each part counts from
     * @param source the id of where all of them come from
     */
    public static IncidentTable of(
            List<GrowingIncidents> parts, int[] firstLines, Lists lists, String source) {
        RowOrder order = RowOrder.byFirstDay(parts);
        GrowingIncidents form = parts.getFirst();
        RowIds ids = form.hasIds() ? ids(parts, order) : lines(parts, firstLines, order);
        IncidentColumns all = IncidentColumns.ofSize(order.size(), form.countsEvents(), ids);
        order.gather(parts, all);
        return new IncidentTable(
                all,
                new IncidentLists(
                        lists.kinds(),
                        lists.states(),
                        lists.municipalities(),
                        lists.sides(),
                        List.of(source)));
    }

    private static RowIds lines(List<GrowingIncidents> parts, int[] firstLines, RowOrder order) {
        int[] lines = new int[order.size()];
        for (int row = 0; row < lines.length; row++) {
            int part = order.parts()[row];
            lines[row] = firstLines[part] + parts.get(part).line(order.rows()[row]);
        }
        return new LineNumbers(lines);
    }

    private static RowIds ids(List<GrowingIncidents> parts, RowOrder order) {
        int[] ends = new int[order.size()];
        long length = parts.stream().mapToLong(GrowingIncidents::idLength).sum();
        byte[] bytes = new byte[Math.toIntExact(length)];
        int at = 0;
        for (int row = 0; row < ends.length; row++) {
            at = parts.get(order.parts()[row]).copyId(order.rows()[row], bytes, at);
            ends[row] = at;
        }
        return new TextColumn(bytes, ends);
    }

    private static void copy(IncidentColumns from, int row, IncidentColumns to, int place) {
        to.firstDays()[place] = from.firstDays()[row];
        to.lastDays()[place] = from.lastDays()[row];
        to.xs()[place] = from.xs()[row];
        to.ys()[place] = from.ys()[row];
        to.kinds()[place] = from.kinds()[row];
        to.datePrecisions()[place] = from.datePrecisions()[row];
        to.placePrecisions()[place] = from.placePrecisions()[row];
        to.states()[place] = from.states()[row];
        to.municipalities()[place] = from.municipalities()[row];
        to.sides()[place] = from.sides()[row];
        to.deaths()[place] = from.deaths()[row];
        to.sources()[place] = from.sources()[row];
        if (to.events().length > 0) {
            to.events()[place] = from.eventsOf(row);
        }
    }

    /** The incidents of two tables together; of one day those of the first come first. */
    public static IncidentTable merged(IncidentTable first, IncidentTable second) {
        int size = Math.addExact(first.size(), second.size());
        boolean countsEvents =
                first.columns().events().length + second.columns().events().length > 0;
        IncidentColumns all =
                IncidentColumns.ofSize(size, countsEvents, new MergedIds(first, second, size).ids);
        int one = 0;
        int other = 0;
        Renumbering numbers = new Renumbering(first.lists(), second.lists());
        for (int row = 0; row < size; row++) {
            if (isFirstNext(first, one, second, other)) {
                copy(first.columns(), one++, all, row);
            } else {
                copy(second.columns(), other++, all, row);
                numbers.apply(all, row);
            }
        }
        return new IncidentTable(all, numbers.lists());
    }

    private static boolean isFirstNext(
            IncidentTable first, int one, IncidentTable second, int other) {
        return other == second.size()
                || one < first.size() && first.firstEpochDay(one) <= second.firstEpochDay(other);
    }

    /** The ids of two tables in the order of their days. */
    private static final class MergedIds {
        private final TextColumn ids;

        MergedIds(IncidentTable first, IncidentTable second, int size) {
            TextColumnBuilder texts = new TextColumnBuilder(size);
            int one = 0;
            int other = 0;
            for (int row = 0; row < size; row++) {
                boolean next = isFirstNext(first, one, second, other);
                texts.add(next ? first.id(one++) : second.id(other++));
            }
            ids = texts.done();
        }
    }

    /** Gives the numbers of a second table places in lists that begin with those of a first. */
    private static final class Renumbering {
        private final Joined<IncidentKind> kinds;
        private final Joined<String> states;
        private final Joined<String> municipalities;
        private final Joined<IncidentSides> sides;
        private final Joined<String> sources;

        Renumbering(IncidentLists first, IncidentLists second) {
            kinds = new Joined<>(first.kinds(), second.kinds());
            states = new Joined<>(first.states(), second.states());
            municipalities = new Joined<>(first.municipalities(), second.municipalities());
            sides = new Joined<>(first.sides(), second.sides());
            sources = new Joined<>(first.sources(), second.sources());
        }

        void apply(IncidentColumns all, int row) {
            all.kinds()[row] = (byte) kinds.applyAsInt(Byte.toUnsignedInt(all.kinds()[row]));
            all.states()[row] = (byte) states.applyAsInt(all.states()[row]);
            all.municipalities()[row] =
                    (short) municipalities.applyAsInt(all.municipalities()[row]);
            all.sides()[row] = sides.applyAsInt(all.sides()[row]);
            all.sources()[row] = (byte) sources.applyAsInt(all.sources()[row]);
        }

        IncidentLists lists() {
            return new IncidentLists(
                    kinds.values(),
                    states.values(),
                    municipalities.values(),
                    sides.values(),
                    sources.values());
        }
    }

    /** A list with the values of another one that it lacks. */
    private static final class Joined<T> implements IntUnaryOperator {
        private final CodeList<T> codes = new CodeList<>();
        private final int[] numbers;

        Joined(List<T> first, List<T> second) {
            first.forEach(codes::numberOf);
            numbers = second.stream().mapToInt(codes::numberOf).toArray();
        }

        @Override
        public int applyAsInt(int number) {
            return number == IncidentTable.UNKNOWN ? number : numbers[number];
        }

        List<T> values() {
            return codes.values();
        }
    }
}
