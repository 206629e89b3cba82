package org.plazaatlas.incident.mapping;

import java.util.List;
import java.util.OptionalInt;

/** The months of a year as tables write them. */
public final class MonthNames {

    static final List<String> SPANISH =
            List.of(
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre");

    private static final List<String> ENGLISH =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private static final int LEAST_LETTERS = 3;

    private MonthNames() {}

    /** The number of a month, from 1, by its Spanish or English name or the start of it. */
    public static OptionalInt number(String text) {
        String plain = HeaderName.plain(text);
        if (plain.length() < LEAST_LETTERS) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < IncidentMapping.MONTHS; i++) {
            if (SPANISH.get(i).startsWith(plain)
                    || ENGLISH.get(i).startsWith(plain)
                    || plain.equals("setiembre") && i == 8) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
