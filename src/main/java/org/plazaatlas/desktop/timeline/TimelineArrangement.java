package org.plazaatlas.desktop.timeline;

import javafx.scene.text.Text;

import org.plazaatlas.desktop.axis.CalendarTicks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Lays out the contents of a timeline for one view after another; what does not depend on the view
 * is counted once.
 */
final class TimelineArrangement {

    private final TimelineContents contents;
    private final Histogram events;
    private final Histogram evidence;

    TimelineArrangement(TimelineContents contents) {
        this.contents = contents;
        events = contents.eventsByFamily();
        evidence = contents.evidence();
    }

    TimelineLayout layOut(LayoutRequest wanted) {
        Map<String, Double> widths = new HashMap<>();
        return layOut(wanted, text -> widths.computeIfAbsent(text, t -> width(t, wanted)));
    }

    /**
     * @param widthOf width of a text in pixels, in the font of the labels
     */
    TimelineLayout layOut(LayoutRequest wanted, ToDoubleFunction<String> widthOf) {
        var axis = wanted.axis();
        return new TimelineLayout(
                axis,
                PresidencyBands.layOut(contents.presidencies(), axis, widthOf),
                events.layOut(axis),
                TimelineEventMarks.layOut(contents.events(), axis),
                ChangeTicks.layOut(contents.claimsByChangeDate(), axis),
                evidence.layOut(axis),
                wanted.incidents().measure(),
                wanted.incidents().counts().layOut(axis),
                CalendarTicks.layOut(axis, wanted.width(), wanted.language(), widthOf));
    }

    private static double width(String text, LayoutRequest wanted) {
        Text measured = new Text(text);
        measured.setFont(wanted.font());
        return measured.getLayoutBounds().getWidth();
    }
}
