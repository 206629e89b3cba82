package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.axis.TimeAxis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Places the ticks that show when zones change, and how much. */
final class ChangeTicks {

    /** The least distance between the left edges of two ticks. */
    static final double PITCH_PX = 2;

    private ChangeTicks() {}

    /**
     * One tick per column of {@link #PITCH_PX} that holds a change date. The strength grows with
     * the square root of the claims, so that a date of ten claims stays visible beside one of two
     * hundred.
     *
     * @param claimsByDate change dates, each with the number of claims that start or end on it
     */
    static List<ChangeTick> layOut(SortedMap<LocalDate, Integer> claimsByDate, TimeAxis axis) {
        Map<Long, List<LocalDate>> columns = new TreeMap<>();
        claimsByDate.keySet().stream()
                .filter(axis.range()::contains)
                .forEach(
                        d ->
                                columns.computeIfAbsent(column(d, axis), _ -> new ArrayList<>())
                                        .add(d));
        int most = columns.values().stream().mapToInt(d -> sum(d, claimsByDate)).max().orElse(1);
        return columns.entrySet().stream()
                .map(c -> tick(c.getKey(), c.getValue(), claimsByDate, most))
                .toList();
    }

    private static long column(LocalDate day, TimeAxis axis) {
        return (long) Math.floor(axis.xOf(day) / PITCH_PX);
    }

    private static ChangeTick tick(
            long column, List<LocalDate> days, Map<LocalDate, Integer> claimsByDate, int most) {
        int claims = sum(days, claimsByDate);
        double strength = Math.sqrt(Math.max(claims, 1) / (double) Math.max(most, 1));
        return new ChangeTick(column * PITCH_PX, strength, days.getFirst(), days.getLast(), claims);
    }

    private static int sum(List<LocalDate> days, Map<LocalDate, Integer> claimsByDate) {
        return days.stream().mapToInt(claimsByDate::get).sum();
    }
}
