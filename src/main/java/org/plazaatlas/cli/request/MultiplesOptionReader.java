package org.plazaatlas.cli.request;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement.Multiples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code --multiples}: the dates of small multiples. */
public record MultiplesOptionReader(OptionReader reader) {

    public static final String OPTION = "--multiples";

    /** Dates, separated by commas. */
    private static final Pattern DATES = Pattern.compile("[\\d\\s-]+(,[\\d\\s-]+)+");

    /** {@code 6}, {@code changes:6}; with a span, {@code 6:2008-06..2012-06}. */
    private static final Pattern COUNT =
            Pattern.compile("(changes:)?(\\d{1,2})(?::([\\d-]+)\\.\\.([\\d-]+))?");

    private static final int LEAST_DATES = 2;

    private record Span(LocalDate first, LocalDate last) {}

    /**
     * The small multiples asked for; without a span, of the whole time span of the atlas.
     *
     * @throws CommandException if the text is malformed, asks for too few or too many maps, or
     *     names a day outside the time span of the atlas or a span that ends before it begins
     */
    public Multiples multiples(String written, Atlas atlas) {
        Matcher count = COUNT.matcher(written);
        if (count.matches()) {
            return new Multiples(counted(count, written, atlas));
        }
        if (DATES.matcher(written).matches()) {
            return new Multiples(chosen(written, atlas));
        }
        throw malformed(written);
    }

    private DateSeries counted(Matcher asked, String written, Atlas atlas) {
        int count = possible(Integer.parseInt(asked.group(2)), written);
        Span span = asked.group(3) == null ? wholeTime(atlas) : span(asked, atlas);
        return asked.group(1) == null
                ? new DateSeries.Even(span.first(), span.last(), count)
                : new DateSeries.BiggestChanges(span.first(), span.last(), count);
    }

    private static Span wholeTime(Atlas atlas) {
        DateRange time = atlas.contents().timeSpan();
        return new Span(time.from(), time.to().minusDays(1));
    }

    private Span span(Matcher asked, Atlas atlas) {
        LocalDate first = reader.dateWithin(atlas, OPTION, asked.group(3));
        LocalDate last = reader.dateWithin(atlas, OPTION, asked.group(4));
        if (!DateRange.isInOrder(first, last)) {
            throw CommandException.ofUsage(
                    reader.say("dates.reversed", OPTION, first + "", last + ""));
        }
        return new Span(first, last);
    }

    private DateSeries chosen(String written, Atlas atlas) {
        List<LocalDate> dates =
                Arrays.stream(written.split(","))
                        .map(day -> reader.dateWithin(atlas, OPTION, day.strip()))
                        .distinct()
                        .toList();
        possible(dates.size(), written);
        return new DateSeries.Chosen(dates);
    }

    private int possible(int count, String written) {
        if (count < LEAST_DATES || count > Multiples.MOST_DATES) {
            throw malformed(written);
        }
        return count;
    }

    private CommandException malformed(String written) {
        return CommandException.ofUsage(
                reader.say("multiples.malformed", written, LEAST_DATES, Multiples.MOST_DATES));
    }
}
