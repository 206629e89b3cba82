package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Counts things by kind in bins of the calendar. Each bin length is counted once over the whole
 * time, so that bars keep their heights while the axis pans, and panning counts nothing.
 */
final class Histogram {

    /**
     * A counted thing.
     *
     * @param kind from 0
     * @param weight for how many it stands
     */
    record Entry(LocalDate day, int kind, int weight) {

        Entry(LocalDate day, int kind) {
            this(day, kind, 1);
        }
    }

    private final List<Entry> entries;
    private final int kinds;
    private final HistogramUnit shortest;
    private final Map<HistogramUnit, NavigableMap<LocalDate, int[]>> countsByUnit =
            new EnumMap<>(HistogramUnit.class);

    /**
     * @param kinds how many kinds there are
     */
    Histogram(List<Entry> entries, int kinds) {
        this(entries, kinds, HistogramUnit.DAY);
    }

    /**
     * @param shortest the length of the shortest bins, however near the axis is
     */
    Histogram(List<Entry> entries, int kinds, HistogramUnit shortest) {
        this.entries = List.copyOf(entries);
        this.kinds = kinds;
        this.shortest = shortest;
    }

    /** The bins in view that are not empty, from left to right. */
    List<HistogramBin> layOut(TimeAxis axis) {
        HistogramUnit unit = HistogramUnit.on(axis, shortest);
        NavigableMap<LocalDate, int[]> counts = countsByUnit.computeIfAbsent(unit, this::count);
        int most = counts.values().stream().mapToInt(c -> Arrays.stream(c).sum()).max().orElse(1);
        List<HistogramBin> bins = new ArrayList<>();
        LocalDate first = unit.around(axis.range().from()).from();
        counts.subMap(first, axis.range().to())
                .forEach((start, c) -> bins.add(bin(unit.around(start), unit, c, most, axis)));
        return bins;
    }

    private NavigableMap<LocalDate, int[]> count(HistogramUnit unit) {
        NavigableMap<LocalDate, int[]> counts = new TreeMap<>();
        for (Entry entry : entries) {
            LocalDate start = unit.around(entry.day()).from();
            counts.computeIfAbsent(start, _ -> new int[kinds])[entry.kind()] += entry.weight();
        }
        return counts;
    }

    private static HistogramBin bin(
            DateRange days, HistogramUnit unit, int[] counts, int most, TimeAxis axis) {
        double left = axis.nearestXOf(days.from());
        double width = axis.nearestXOf(days.to()) - left;
        return new HistogramBin(
                left, width, unit, days, Arrays.stream(counts).boxed().toList(), most);
    }
}
