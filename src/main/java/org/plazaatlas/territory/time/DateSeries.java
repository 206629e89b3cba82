package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Dates to be shown side by side. A date outside the time span of the atlas counts as the nearest
 * day in it; the dates are ascending, each once.
 */
public sealed interface DateSeries {

    /** The dates of this series in a history. {@link BiggestChanges} computes every snapshot. */
    List<LocalDate> in(History history);

    /** Dates at equal distances in days, from the first to the last. */
    record Even(LocalDate first, LocalDate last, int count) implements DateSeries {

        /**
         * @throws IllegalArgumentException if the last date is before the first, or the count less
         *     than 1
         */
        public Even {
            requireOrder(first, last);
            requireSome(count);
        }

        @Override
        public List<LocalDate> in(History history) {
            LocalDate from = nearest(history, first);
            long days = ChronoUnit.DAYS.between(from, nearest(history, last));
            long steps = Math.max(1, count - 1);
            return LongStream.range(0, count)
                    .mapToObj(i -> from.plusDays(Math.round((double) i * days / steps)))
                    .distinct()
                    .toList();
        }
    }

    /** The days, from the first to the last one given, on which the most area changed hands. */
    record BiggestChanges(LocalDate first, LocalDate last, int count) implements DateSeries {

        /**
         * @throws IllegalArgumentException if the last date is before the first, or the count less
         *     than 1
         */
        public BiggestChanges {
            requireOrder(first, last);
            requireSome(count);
        }

        /** Fewer than asked for if changes happened on fewer days. */
        @Override
        public List<LocalDate> in(History history) {
            return new Turnover(history)
                    .largest(nearest(history, first), nearest(history, last), count);
        }
    }

    /** Dates that a user chose. */
    record Chosen(List<LocalDate> dates) implements DateSeries {

        /**
         * @throws IllegalArgumentException if there are no dates
         */
        public Chosen {
            dates = List.copyOf(dates);
            requireSome(dates.size());
        }

        @Override
        public List<LocalDate> in(History history) {
            return dates.stream().map(day -> nearest(history, day)).sorted().distinct().toList();
        }
    }

    private static LocalDate nearest(History history, LocalDate day) {
        return history.atlas().contents().timeSpan().nearest(day);
    }

    private static void requireOrder(LocalDate first, LocalDate last) {
        if (!DateRange.isInOrder(first, last)) {
            throw new IllegalArgumentException(
                    "dates cannot go from " + first + " back to " + last);
        }
    }

    private static void requireSome(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a series of " + count + " dates shows nothing");
        }
    }
}
