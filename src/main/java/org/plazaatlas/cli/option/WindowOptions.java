package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.Optional;

/** The options for a time window: show what held at any time from a first day to the date. */
public final class WindowOptions {

    private static final String FROM = "--from";
    private static final String CUMULATIVE = "--cumulative";

    @Option(names = FROM, paramLabel = "DATE", descriptionKey = "option.from.window")
    private String from;

    @Option(names = CUMULATIVE, paramLabel = "DATE", descriptionKey = "option.cumulative")
    private String cumulative;

    /** Whether a window is asked for. */
    public boolean isGiven() {
        return from != null || cumulative != null;
    }

    /**
     * Checks the form of the options, before the atlas is read.
     *
     * @throws CommandException if both are given, or one is no date
     */
    public void check(OptionReader reader) {
        if (from != null && cumulative != null) {
            throw CommandException.ofUsage(reader.say("window.both"));
        }
        if (from != null) {
            reader.date(FROM, from);
        }
        if (cumulative != null) {
            reader.date(CUMULATIVE, cumulative);
        }
    }

    /**
     * The window that ends on the given day, if one is asked for.
     *
     * @throws CommandException if its first day is malformed, outside the time span of the atlas or
     *     after the given day
     */
    public Optional<TimeWindow> read(LocalDate last, Atlas atlas, OptionReader reader) {
        if (from != null) {
            return Optional.of(new TimeWindow.Range(first(FROM, from, last, atlas, reader)));
        }
        return Optional.ofNullable(cumulative)
                .map(day -> new TimeWindow.Since(first(CUMULATIVE, day, last, atlas, reader)));
    }

    private static LocalDate first(
            String option, String written, LocalDate last, Atlas atlas, OptionReader reader) {
        LocalDate first = reader.dateWithin(atlas, option, written);
        if (!DateRange.isInOrder(first, last)) {
            throw CommandException.ofUsage(
                    reader.say("dates.reversed", option, first.toString(), last.toString()));
        }
        return first;
    }
}
