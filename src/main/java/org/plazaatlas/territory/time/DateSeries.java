package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Dates to be shown beside each other. A date outside the time span of the atlas counts as its
 * nearest day; the dates come ascending, each once.
 */
public sealed interface DateSeries {

    /** The dates of this series in a history; the biggest changes ask for every snapshot. */
    List<LocalDate> in(History history);

    /** At equal distances in days, from the first to the last. */
    record Even(LocalDate first, LocalDate last, int count) implements DateSeries {

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

    /** The days in a span, both ends included, on which the most area changed hands. */
    record BiggestChanges(LocalDate first, LocalDate last, int count) implements DateSeries {

        public BiggestChanges {
            requireOrder(first, last);
            requireSome(count);
        }

        /** Fewer than asked for, where fewer days changed anything. */
        @Override
        public List<LocalDate> in(History history) {
            return new Turnover(history)
                    .largest(nearest(history, first), nearest(history, last), count);
        }
    }

    /** Dates that somebody chose. */
    record Chosen(List<LocalDate> dates) implements DateSeries {

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
