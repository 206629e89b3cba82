package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.control.DateEntry;
import org.plazaatlas.model.PartialDate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two dates as people type them, each in any form that {@link DateEntry} reads, with a dash, two
 * dots, "a", "al", "hasta" or "to" between them: {@code 2008-06 – 2012-06}, {@code 2008..2012},
 * {@code del 1 jun 2008 al 1 jun 2012}.
 *
 * @param first as precise as it was typed
 * @param last as precise as it was typed
 */
record RangeEntry(PartialDate first, PartialDate last) {

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(\\.{2,3}|[-–—…])\\s*|\\s+(a|al|hasta|to|until)\\s+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("^\\s*(del?|desde|from)\\s+", Pattern.CASE_INSENSITIVE);

    /** The two dates; empty if the text is a single date or is not two dates. */
    static Optional<RangeEntry> parse(String typed) {
        if (DateEntry.parse(typed).isPresent()) {
            return Optional.empty();
        }
        String text = BEFORE.matcher(typed).replaceFirst("");
        Matcher between = BETWEEN.matcher(text);
        Optional<RangeEntry> found = Optional.empty();
        while (found.isEmpty() && between.find()) {
            found = of(text.substring(0, between.start()), text.substring(between.end()));
        }
        return found;
    }

    private static Optional<RangeEntry> of(String first, String last) {
        return DateEntry.parse(first)
                .flatMap(from -> DateEntry.parse(last).map(to -> new RangeEntry(from, to)));
    }

    /** The last day of the range: that of its last year or month, if no day was typed. */
    LocalDate lastDay() {
        return last.firstDayAfter().minusDays(1);
    }

    boolean isBackwards() {
        return last.range().isOverBefore(first.range());
    }
}
