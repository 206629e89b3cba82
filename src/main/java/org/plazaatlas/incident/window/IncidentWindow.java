package org.plazaatlas.incident.window;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much time before the date of a picture its incidents cover. */
public sealed interface IncidentWindow {

    /** What a map shows unless somebody chooses: a season. */
    IncidentWindow DEFAULT = new Trailing(90);

    /** The days that count on a date. */
    DateRange upTo(LocalDate date, DateRange shown);

    /** Its short name, such as {@code 90d}. */
    String code();

    /**
     * Some days, of which the date is the last.
     *
     * @param days at least one
     */
    record Trailing(int days) implements IncidentWindow {

        /** More than a century is a mistake. */
        static final int MOST = 36_525;

        /**
         * @throws IllegalArgumentException if there is no day, or more than a century
         */
        public Trailing {
            if (days < 1 || days > MOST) {
                throw new IllegalArgumentException("expected 1 to " + MOST + " days: " + days);
            }
        }

        @Override
        public DateRange upTo(LocalDate date, DateRange shown) {
            LocalDate after = date.plusDays(1);
            return new DateRange(after.minusDays(days), after);
        }

        @Override
        public String code() {
            return days + "d";
        }
    }

    /** The days that the map itself shows: the date, or its own window of time. */
    record OfMap() implements IncidentWindow {

        @Override
        public DateRange upTo(LocalDate date, DateRange shown) {
            return shown;
        }

        @Override
        public String code() {
            return "map";
        }
    }

    /** Everything up to the date. */
    record Cumulative() implements IncidentWindow {

        @Override
        public DateRange upTo(LocalDate date, DateRange shown) {
            return DateRange.until(date.plusDays(1));
        }

        @Override
        public String code() {
            return "cumulative";
        }
    }

    /** The window of a code; empty if there is none. */
    static Optional<IncidentWindow> parse(String code) {
        return switch (code) {
            case "map" -> Optional.of(new OfMap());
            case "cumulative" -> Optional.of(new Cumulative());
            default -> trailing(code);
        };
    }

    private static Optional<IncidentWindow> trailing(String code) {
        Matcher form = Pattern.compile("(\\d{1,5})d").matcher(code);
        if (!form.matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(form.group(1));
        return days < 1 || days > Trailing.MOST
                ? Optional.empty()
                : Optional.of(new Trailing(days));
    }
}
