package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.model.Event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places a mark for each event so that no two marks overlap: neighbours go one lane up, and if all
 * lanes are full an event joins the nearest mark.
 */
final class TimelineEventMarks {

    /** The least distance between the centres of two marks in a lane. */
    static final double PITCH_PX = 8;

    static final int LANES = 3;

    private final TimeAxis axis;
    private final List<Draft> drafts = new ArrayList<>();
    private final Draft[] lastInLane = new Draft[LANES];

    private TimelineEventMarks(TimeAxis axis) {
        this.axis = axis;
    }

    /** The marks from left to right; an event that starts outside the axis has none. */
    static List<TimelineEventMark> layOut(List<Event> events, TimeAxis axis) {
        TimelineEventMarks marks = new TimelineEventMarks(axis);
        events.stream()
                .filter(event -> axis.range().contains(event.start().firstDay()))
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
                .forEach(marks::place);
        return marks.drafts.stream().map(Draft::mark).toList();
    }

    private void place(Event event) {
        double x = axis.xOf(event.start().firstDay());
        for (int lane = 0; lane < LANES; lane++) {
            if (lastInLane[lane] == null || x - lastInLane[lane].x >= PITCH_PX) {
                lastInLane[lane] = new Draft(x, lane);
                drafts.add(lastInLane[lane]);
                lastInLane[lane].events.add(event);
                return;
            }
        }
        drafts.getLast().events.add(event);
    }

    /**
     * A mark that other events may still join; the newest draft is the nearest to the next event.
     */
    private static final class Draft {
        private final double x;
        private final int lane;
        private final List<Event> events = new ArrayList<>();

        Draft(double x, int lane) {
            this.x = x;
            this.lane = lane;
        }

        TimelineEventMark mark() {
            return new TimelineEventMark(x, lane, events);
        }
    }
}
