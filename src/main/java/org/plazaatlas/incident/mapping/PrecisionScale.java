package org.plazaatlas.incident.mapping;

import org.plazaatlas.language.Coded;
import org.plazaatlas.model.Incident.DatePrecision;
import org.plazaatlas.model.Incident.PlacePrecision;

import java.util.Optional;

/** What the numbers mean by which a data set tells how well a date or a place is known. */
public enum PrecisionScale implements Coded {
    /** UCDP GED Codebook: dates from 1, a day, to 5, more than a month; places from 1 to 7. */
    UCDP("ucdp") {
        @Override
        public Optional<DatePrecision> date(int number) {
            return of(DatePrecision.values(), number);
        }

        // 7 stands for international waters and airspace.
        @Override
        public Optional<PlacePrecision> place(int number) {
            return of(PlacePrecision.values(), Math.min(number, PlacePrecision.values().length));
        }
    },
    /** ACLED Codebook: dates from 1, a day, over a week to a month; places from 1, a town, to 3. */
    ACLED("acled") {
        @Override
        public Optional<DatePrecision> date(int number) {
            return switch (number) {
                case 1 -> Optional.of(DatePrecision.DAY);
                case 2 -> Optional.of(DatePrecision.WEEK);
                case 3 -> Optional.of(DatePrecision.MONTH);
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<PlacePrecision> place(int number) {
            return switch (number) {
                case 1 -> Optional.of(PlacePrecision.EXACT);
                case 2 -> Optional.of(PlacePrecision.NEAR);
                case 3 -> Optional.of(PlacePrecision.STATE);
                default -> Optional.empty();
            };
        }
    };

    private final String code;

    PrecisionScale(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What a number tells of a date; empty if the scale has no such number. */
    public abstract Optional<DatePrecision> date(int number);

    /** What a number tells of a place; empty if the scale has no such number. */
    public abstract Optional<PlacePrecision> place(int number);

    private static <T> Optional<T> of(T[] steps, int number) {
        return number >= 1 && number <= steps.length
                ? Optional.of(steps[number - 1])
                : Optional.empty();
    }
}
