package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.Refusal;
import org.plazaatlas.cli.request.Request;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.Optional;

/** The options for more than a day: what held at any time from a day to the date. */
public final class WindowOptions {

    private static final String FROM = "--from";
    private static final String CUMULATIVE = "--cumulative";

    @Option(names = FROM, paramLabel = "DATE", descriptionKey = "option.from.window")
    private String from;

    @Option(names = CUMULATIVE, paramLabel = "DATE", descriptionKey = "option.cumulative")
    private String cumulative;

    /**
     * Whether they are well written; asked before the atlas is read.
     *
     * @throws Refusal if both are given, or one is no date
     */
    public void check(Request request) {
        if (from != null && cumulative != null) {
            throw Refusal.ofUsage(request.say("window.both"));
        }
        if (from != null) {
            request.date(FROM, from);
        }
        if (cumulative != null) {
            request.date(CUMULATIVE, cumulative);
        }
    }

    /**
     * The window that ends on the given day, if one is asked for.
     *
     * @throws Refusal if it would begin outside the time of the atlas or after that day
     */
    public Optional<TimeWindow> read(LocalDate last, Atlas atlas, Request request) {
        if (from != null) {
            return Optional.of(new TimeWindow.Range(first(FROM, from, last, atlas, request)));
        }
        return Optional.ofNullable(cumulative)
                .map(day -> new TimeWindow.Since(first(CUMULATIVE, day, last, atlas, request)));
    }

    private static LocalDate first(
            String option, String written, LocalDate last, Atlas atlas, Request request) {
        LocalDate first = request.dateWithin(atlas, option, written);
        if (!DateRange.isInOrder(first, last)) {
            throw Refusal.ofUsage(
                    request.say("dates.reversed", option, first.toString(), last.toString()));
        }
        return first;
    }
}
