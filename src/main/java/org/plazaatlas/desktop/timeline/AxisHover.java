package org.plazaatlas.desktop.timeline;

import org.plazaatlas.model.Event;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.Words;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** What lies under a point of the axis, and how it is called. Points are pixels of the axis. */
final class AxisHover {

    private static final double REACH_PX = 6;
    private static final int LINES = 8;

    private AxisHover() {}

    /** The event mark at a point, or the nearest one a few pixels from it. */
    static Optional<EventMark> eventMarkAt(TimelineLayout layout, double x, double y) {
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
            return eventMarkAt(layout, x, y).map(mark -> text(mark, language));
        }
        return changeTickAt(layout, x).map(tick -> text(tick, language));
    }

    /** An event in one line: its date and its title. */
    static String line(Event event, Language language) {
        String end = event.end().map(last -> " – " + last.in(language)).orElse("");
        return event.start().in(language) + end + " · " + event.title().in(language);
    }

    private static Optional<Band> bandAt(TimelineLayout layout, double x, double y) {
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

    private static double distance(EventMark mark, double x, double y) {
        return Math.hypot(mark.x() - x, AxisRows.laneCentre(mark.lane()) - y);
    }

    private static String text(Presidency term, Language language) {
        return words(language)
                .get("presidency", term.name(), term.from().in(language), term.to().in(language));
    }

    private static String text(EventMark mark, Language language) {
        String lines =
                mark.events().stream()
                        .limit(LINES)
                        .map(event -> line(event, language))
                        .collect(Collectors.joining("\n"));
        int more = mark.events().size() - LINES;
        return more > 0 ? lines + "\n" + words(language).get("events.more", more) : lines;
    }

    private static String text(ChangeTick tick, Language language) {
        String first = PartialDate.of(tick.first()).in(language);
        String last = PartialDate.of(tick.last()).in(language);
        String days = first.equals(last) ? first : first + " – " + last;
        return words(language).get("changes", days, tick.claims());
    }

    private static Words words(Language language) {
        return Words.of(TimelinePane.class, language);
    }
}
