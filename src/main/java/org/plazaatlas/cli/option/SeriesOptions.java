package org.plazaatlas.cli.option;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.briefing.series.DateSteps;
import org.plazaatlas.briefing.series.FrameTiming;
import org.plazaatlas.briefing.series.SeriesBy;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;

import picocli.CommandLine.Option;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The options of {@code plaza export} for films and series. */
public final class SeriesOptions {

    public static final String DATES = "--dates";
    public static final String EACH = "--each";
    static final String FRAME_TIME = "--frame-time";

    private static final String CHOSEN = ":";
    private static final String SHORT_ORGANIZATION = "org";
    private static final Set<String> THROUGH_TIME =
            Set.of(SeriesBy.DATE.name(), SeriesBy.YEAR.name(), SeriesBy.CHANGE.name());

    private static final double LEAST_SECONDS = 0.02;
    private static final double MOST_SECONDS = 600;
    private static final int MONTHS_OF_A_YEAR = 12;

    @Option(names = DATES, paramLabel = "FROM..TO/STEP", descriptionKey = "option.dates")
    private String dates;

    @Option(names = FRAME_TIME, paramLabel = "SECONDS", descriptionKey = "option.frameTime")
    private String frameTime;

    @Option(
            names = EACH,
            paramLabel = "state|organization|date|priority|year|change|view[:IDS]",
            descriptionKey = "option.each")
    private String each;

    public boolean areGiven() {
        return dates != null || each != null;
    }

    public boolean sayDates() {
        return dates != null || goesThroughTime();
    }

    public boolean hasFrameTime() {
        return frameTime != null;
    }

    private boolean goesThroughTime() {
        return each != null && THROUGH_TIME.contains(kind().toUpperCase(Locale.ROOT));
    }

    /** What is written before the colon. */
    private String kind() {
        String kind = StringUtils.substringBefore(each, CHOSEN).strip();
        return kind.equalsIgnoreCase(SHORT_ORGANIZATION) ? SeriesBy.ORGANIZATION.name() : kind;
    }

    /** The states, organizations or dates that are chosen; blank if all are meant. */
    public String chosen() {
        return each == null ? "" : StringUtils.substringAfter(each, CHOSEN).strip();
    }

    /**
     * What the series has one picture of; empty if the option is not given.
     *
     * @throws CommandException if the option names nothing that a series can have one picture of
     */
    public Optional<SeriesBy> each(OptionReader reader) {
        if (each == null) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(SeriesBy.values())
                        .filter(value -> value.name().equalsIgnoreCase(kind()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        CommandException.ofUsage(
                                                reader.say("each.unknown", each, possible()))));
    }

    private static String possible() {
        return Arrays.stream(SeriesBy.values())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /**
     * The dates of a film.
     *
     * @throws CommandException if they are malformed, or one is not in the calendar
     */
    public DateSteps steps(OptionReader reader) {
        try {
            return DateSteps.parse(dates);
        } catch (SeriesException e) {
            throw CommandException.ofUsage(DATES + " " + e.in(reader.language()));
        }
    }

    /**
     * The days within which a series of years or changes stays: those of the option for dates, here
     * written without a step; by default the whole time span of the atlas.
     *
     * @throws CommandException if they are malformed
     */
    public DateRange within(Atlas atlas, OptionReader reader) {
        return dates == null ? atlas.contents().timeSpan() : span(reader);
    }

    /**
     * The dates that are given for {@link #within}.
     *
     * @throws CommandException if they are malformed
     */
    public DateRange span(OptionReader reader) {
        try {
            DateSteps steps = DateSteps.parse(dates + "/changes");
            return new DateRange(steps.from().firstDay(), steps.to().firstDayAfter());
        } catch (SeriesException _) {
            throw CommandException.ofUsage(reader.say("dates.span", dates));
        }
    }

    public boolean haveDates() {
        return dates != null;
    }

    /**
     * The pace of a film.
     *
     * @throws CommandException if the dates are malformed, or the time of a frame is out of range
     */
    public FrameTiming pace(OptionReader reader) {
        FrameTiming suggested =
                steps(reader).step().filter(SeriesOptions::isYears).isPresent()
                        ? FrameTiming.OF_YEARS
                        : FrameTiming.OF_MONTHS;
        if (frameTime == null) {
            return suggested;
        }
        Duration frame = Duration.ofMillis(Math.round(seconds(reader) * 1000));
        Duration last = frame.compareTo(suggested.last()) > 0 ? frame : suggested.last();
        return new FrameTiming(frame, last, suggested.loops());
    }

    private static boolean isYears(Period step) {
        return step.toTotalMonths() >= MONTHS_OF_A_YEAR;
    }

    private double seconds(OptionReader reader) {
        try {
            double seconds = Double.parseDouble(frameTime);
            if (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS) {
                return seconds;
            }
        } catch (NumberFormatException _) {
            // refused below, like a time out of range
        }
        throw CommandException.ofUsage(reader.say("frameTime.outside", frameTime));
    }
}
