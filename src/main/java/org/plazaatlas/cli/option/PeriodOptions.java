package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;

import picocli.CommandLine.Option;

import java.time.LocalDate;

/** The options for a span of days; by default the time that the atlas covers. */
public final class PeriodOptions {

    private static final String FROM = "--from";
    private static final String TO = "--to";

    @Option(names = FROM, paramLabel = "DATE", descriptionKey = "option.period.from")
    private String from;

    @Option(names = TO, paramLabel = "DATE", descriptionKey = "option.period.to")
    private String to;

    /**
     * Checks the form of the options, before the atlas is read.
     *
     * @throws CommandException if one is no date, or they are in the wrong order
     */
    public void check(OptionReader reader) {
        if (from != null) {
            reader.date(FROM, from);
        }
        if (to != null) {
            reader.lastDay(TO, to);
        }
        if (from != null && to != null) {
            days(reader.date(FROM, from), reader.lastDay(TO, to), reader);
        }
    }

    /**
     * The days from the first to the last one, both counted.
     *
     * @throws CommandException if the last is before the first
     */
    public DateRange days(Atlas atlas, OptionReader reader) {
        DateRange span = atlas.contents().timeSpan();
        return days(
                from == null ? span.from() : reader.date(FROM, from),
                to == null ? span.to().minusDays(1) : reader.lastDay(TO, to),
                reader);
    }

    private static DateRange days(LocalDate first, LocalDate last, OptionReader reader) {
        if (!DateRange.isInOrder(first, last)) {
            throw CommandException.ofUsage(
                    reader.say("dates.reversed", FROM, first.toString(), last.toString()));
        }
        return new DateRange(first, last.plusDays(1));
    }
}
