package org.plazaatlas.desktop.timeline;

import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Presidency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what lies under a point of the axis, and names it. Points are in pixels of the axis. */
final class AxisHover {

    private static final double REACH_PX = 6;
    private static final int LINES = 8;

    private AxisHover() {}

    /** The event mark at a point, or the nearest one a few pixels from it. */
    static Optional<TimelineEventMark> eventMarkAt(TimelineLayout layout, double x, double y) {
        return layout.eventMarks().stream()
                .filter(mark -> distance(mark, x, y) <= REACH_PX)
                .min(Comparator.comparingDouble(mark -> distance(mark, x, y)));
    }

    /** The name of what is at a point; empty where there is nothing. */
    static Optional<String> textAt(TimelineLayout layout, double x, double y, Language language) {
        if (y < AxisRows.EVENTS_TOP) {
            return bandAt(layout, x, y).map(band -> text(band.presidency(), language));
        }
        if (y < AxisRows.EVENTS_BOTTOM) {
            return eventMarkAt(layout, x, y)
                    .map(mark -> text(mark, language))
                    .or(() -> binsAt(layout, x, language));
        }
        return y <= AxisRows.BASE_LINE
                ? changeTickAt(layout, x).map(tick -> text(tick, language))
                : binAt(layout.evidenceBins(), x).map(bin -> evidence(bin, language));
    }

    /** An event in one line: its date and its title. */
    static String line(Event event, Language language) {
        String end = event.end().map(last -> " – " + last.in(language)).orElse("");
        return event.start().in(language) + end + " · " + event.title().in(language);
    }

    /** A change of zones between two days, in one line. */
    static String change(LocalDate first, LocalDate last, int claims, Language language) {
        return words(language).get("changes", days(first, last, language), claims);
    }

    private static Optional<PresidencyBand> bandAt(TimelineLayout layout, double x, double y) {
        return layout.bands().stream()
                .filter(_ -> y >= AxisRows.BAND_TOP)
                .filter(band -> x >= band.left() && x < band.left() + band.width())
                .findFirst();
    }

    private static Optional<ChangeTick> changeTickAt(TimelineLayout layout, double x) {
        return layout.changeTicks().stream()
                .filter(tick -> Math.abs(tick.x() - x) <= REACH_PX / 2)
                .min(Comparator.comparingDouble(tick -> Math.abs(tick.x() - x)));
    }

    private static Optional<HistogramBin> binAt(List<HistogramBin> bins, double x) {
        return bins.stream().filter(bin -> bin.covers(x)).findFirst();
    }

    /** The events at a place, and the incidents behind them. */
    private static Optional<String> binsAt(TimelineLayout layout, double x, Language language) {
        return Stream.concat(
                        binAt(layout.eventBins(), x).map(bin -> events(bin, language)).stream(),
                        binAt(layout.incidentBins(), x)
                                .map(bin -> incidents(bin, layout.incidentMeasure(), language))
                                .stream())
                .reduce((first, second) -> first + "\n" + second);
    }

    private static double distance(TimelineEventMark mark, double x, double y) {
        return Math.hypot(mark.x() - x, AxisRows.laneCentre(mark.lane()) - y);
    }

    private static String text(Presidency term, Language language) {
        return words(language)
                .get("presidency", term.name(), term.from().in(language), term.to().in(language));
    }

    private static String text(TimelineEventMark mark, Language language) {
        String lines =
                mark.events().stream()
                        .limit(LINES)
                        .map(event -> line(event, language))
                        .collect(Collectors.joining("\n"));
        int more = mark.events().size() - LINES;
        return more > 0 ? lines + "\n" + words(language).get("events.more", more) : lines;
    }

    private static String text(ChangeTick tick, Language language) {
        return change(tick.first(), tick.last(), tick.claims(), language);
    }

    private static String events(HistogramBin bin, Language language) {
        Words words = words(language);
        return Stream.concat(
                        Stream.of(words.get("bin.events", days(bin, language), bin.total())),
                        Arrays.stream(EventFamily.values())
                                .filter(family -> bin.counts().get(family.ordinal()) > 0)
                                .map(f -> words.of(f) + ": " + bin.counts().get(f.ordinal())))
                .collect(Collectors.joining("\n"));
    }

    private static String evidence(HistogramBin bin, Language language) {
        return words(language).get("bin.evidence", days(bin, language), bin.total());
    }

    private static String incidents(HistogramBin bin, IncidentMeasure measure, Language language) {
        String key = "bin.incidents." + measure.code();
        return words(language).get(key, days(bin, language), bin.total());
    }

    private static String days(HistogramBin bin, Language language) {
        LocalDate first = bin.days().from();
        return switch (bin.unit()) {
            case YEAR -> new PartialDate(first, ChronoUnit.YEARS).in(language);
            case MONTH -> new PartialDate(first, ChronoUnit.MONTHS).in(language);
            default -> days(first, bin.days().to().minusDays(1), language);
        };
    }

    private static String days(LocalDate first, LocalDate last, Language language) {
        String from = PartialDate.of(first).in(language);
        return first.equals(last) ? from : from + " – " + PartialDate.of(last).in(language);
    }

    private static Words words(Language language) {
        return Words.of(AxisHover.class, language);
    }
}
