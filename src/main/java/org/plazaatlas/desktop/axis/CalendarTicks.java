package org.plazaatlas.desktop.axis;

import org.plazaatlas.language.Language;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Places the ticks of an axis on years, months or days, whichever has room at its width, and labels
 * as many as fit. The first label gives year and month too, so that an axis of ten days is
 * understood by itself. The first label, years and firsts of months are placed first and the others
 * where room is left, so that no two labels touch, whatever the font.
 */
public final class CalendarTicks {

    static final double GAP_PX = 8;

    private static final List<CalendarStep> STEPS =
            List.of(
                    CalendarStep.days(1, 1),
                    CalendarStep.days(2, 2),
                    CalendarStep.days(5, 4),
                    CalendarStep.days(10, 8),
                    CalendarStep.months(1, 28),
                    CalendarStep.months(3, 90),
                    CalendarStep.years(1),
                    CalendarStep.years(2),
                    CalendarStep.years(5),
                    CalendarStep.years(10),
                    CalendarStep.years(20),
                    CalendarStep.years(50),
                    CalendarStep.years(100));

    private final List<CalendarStep> steps;
    private final TimeAxis axis;
    private final double right;
    private final Language language;
    private final ToDoubleFunction<String> widthOf;

    /** The labels already placed: left end to right end, in pixels. */
    private final TreeMap<Double, Double> taken = new TreeMap<>();

    private final Map<LocalDate, CalendarTick> ticks = new TreeMap<>();

    private CalendarTicks(
            List<CalendarStep> steps,
            TimeAxis axis,
            double right,
            Language language,
            ToDoubleFunction<String> widthOf) {
        this.steps = steps;
        this.axis = axis;
        this.right = right;
        this.language = language;
        this.widthOf = widthOf;
    }

    /**
     * The ticks from left to right.
     *
     * @param right the right edge of the drawing, which begins at 0; labels and ticks stay between
     * @param widthOf width of a text in pixels, in the font of the labels
     */
    public static List<CalendarTick> layOut(
            TimeAxis axis, double right, Language language, ToDoubleFunction<String> widthOf) {
        return layOut(STEPS, axis, right, language, widthOf);
    }

    /** Ticks on years alone, however much room there is, for data with one value a year. */
    public static List<CalendarTick> layOutYears(
            TimeAxis axis, double right, Language language, ToDoubleFunction<String> widthOf) {
        List<CalendarStep> years =
                STEPS.stream().filter(step -> step.unit() == ChronoUnit.YEARS).toList();
        return layOut(years, axis, right, language, widthOf);
    }

    private static List<CalendarTick> layOut(
            List<CalendarStep> steps,
            TimeAxis axis,
            double right,
            Language language,
            ToDoubleFunction<String> widthOf) {
        return axis.width() > 0
                ? new CalendarTicks(steps, axis, right, language, widthOf).ticks()
                : List.of();
    }

    private List<CalendarTick> ticks() {
        CalendarStep step = step();
        List<LocalDate> days = daysInSight(step);
        days.forEach(day -> ticks.put(day, new CalendarTick(day, axis.xOf(day), "", 0)));
        List<LocalDate> toLabel = days.stream().filter(step::landsOn).toList();
        if (!toLabel.isEmpty()) {
            label(toLabel.getFirst(), inFull(toLabel.getFirst(), step.unit()));
            toLabel.stream()
                    .skip(1)
                    .sorted(Comparator.comparingInt(CalendarTicks::rank))
                    .forEach(day -> label(day, inShort(day, step.unit())));
        }
        return List.copyOf(ticks.values());
    }

    /** The finest step whose labels fit; "1 Jan" must fit beside the days before and after it. */
    private CalendarStep step() {
        double years = width("2000");
        double months = Math.max(years, monthNames().mapToDouble(this::width).max().orElse(0));
        double firstsOfMonths = monthNames().mapToDouble(m -> width("1 " + m)).max().orElse(0);
        double days = (width("28") + firstsOfMonths) / 2;
        for (CalendarStep step : steps) {
            double needed =
                    switch (step.unit()) {
                        case DAYS -> days;
                        case MONTHS -> months;
                        default -> years;
                    };
            if (step.fewestDays() * axis.pixelsPerDay() >= needed + GAP_PX) {
                return step;
            }
        }
        return steps.getLast();
    }

    private List<LocalDate> daysInSight(CalendarStep step) {
        return Stream.iterate(
                        step.firstOnOrAfter(axis.range().from()),
                        axis.range()::contains,
                        day -> day.plus(1, step.unit()))
                .filter(day -> axis.xOf(day) >= 0 && axis.xOf(day) <= right)
                .toList();
    }

    private void label(LocalDate day, String text) {
        double width = width(text);
        double x = axis.xOf(day);
        double left = Math.round(Math.max(0, Math.min(x - width / 2, right - width)));
        if (left + width <= right + 1 && isFree(left, left + width)) {
            taken.put(left, left + width);
            ticks.put(day, new CalendarTick(day, x, text, left));
        }
    }

    private double width(String text) {
        return widthOf.applyAsDouble(text);
    }

    private boolean isFree(double from, double to) {
        Map.Entry<Double, Double> before = taken.lowerEntry(to + GAP_PX);
        return before == null || before.getValue() + GAP_PX <= from;
    }

    private static int rank(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return 0;
        }
        return day.getDayOfMonth() == 1 ? 1 : 2;
    }

    private String inFull(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> written(day, "d MMM uuuu");
            case MONTHS -> day.getDayOfYear() == 1 ? inShort(day, unit) : written(day, "LLL uuuu");
            default -> inShort(day, unit);
        };
    }

    private String inShort(LocalDate day, ChronoUnit unit) {
        if (unit == ChronoUnit.YEARS || unit == ChronoUnit.MONTHS && day.getDayOfYear() == 1) {
            return Integer.toString(day.getYear());
        }
        if (unit == ChronoUnit.MONTHS) {
            return monthName(day.getMonth());
        }
        if (day.getDayOfYear() == 1) {
            return written(day, "d MMM uuuu");
        }
        return day.getDayOfMonth() == 1
                ? written(day, "d MMM")
                : Integer.toString(day.getDayOfMonth());
    }

    private Stream<String> monthNames() {
        return Arrays.stream(Month.values()).map(this::monthName);
    }

    private String monthName(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
