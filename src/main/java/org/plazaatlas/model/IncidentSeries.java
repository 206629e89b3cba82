package org.plazaatlas.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often two organizations met in incidents of a place, month by month. Incidents with a side of
 * several organizations are in none: which of them fought is not told.
 *
 * @param firstId the organization whose id comes first in the alphabet
 * @param stateCode two-digit INEGI code
 * @param municipality empty for incidents of which only the state is known
 * @param months those with incidents, ascending
 */
public record IncidentSeries(
        String firstId,
        String secondId,
        String stateCode,
        Optional<String> municipality,
        List<IncidentCount> months) {

    public IncidentSeries {
        months = List.copyOf(months);
    }

    public boolean concerns(String organizationId) {
        return firstId.equals(organizationId) || secondId.equals(organizationId);
    }

    /**
     * The incidents of a month.
     *
     * @param events number of incidents
     * @param deaths the best estimates of these incidents, added up
     */
    public record IncidentCount(YearMonth month, int events, int deaths) {

        private static final Pattern FORM =
                Pattern.compile("(\\d{4})-(\\d{2}) (\\d{1,6}) (\\d{1,6})");

        /**
         * Parses month, events and deaths, such as {@code 2010-04 3 12}.
         *
         * @throws IllegalArgumentException if the text has another form
         * @throws java.time.DateTimeException if there is no such month
         */
        public static IncidentCount parse(String text) {
            Matcher parts = FORM.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no month, events and deaths: " + text);
            }
            return new IncidentCount(
                    YearMonth.of(number(parts, 1), number(parts, 2)),
                    number(parts, 3),
                    number(parts, 4));
        }

        private static int number(Matcher parts, int group) {
            return Integer.parseInt(parts.group(group));
        }

        /** The form that {@link #parse} reads. */
        @Override
        public String toString() {
            return month + " " + events + " " + deaths;
        }
    }
}
