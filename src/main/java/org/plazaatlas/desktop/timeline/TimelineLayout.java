package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.desktop.axis.YearTick;
import org.plazaatlas.desktop.axis.YearTicks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All marks of a timeline where they are to be drawn; the same contents and axis, the same marks.
 */
record TimelineLayout(
        TimeAxis axis,
        List<Band> bands,
        List<EventMark> eventMarks,
        List<ChangeTick> changeTicks,
        List<YearTick> yearTicks) {

    TimelineLayout {
        bands = List.copyOf(bands);
        eventMarks = List.copyOf(eventMarks);
        changeTicks = List.copyOf(changeTicks);
        yearTicks = List.copyOf(yearTicks);
    }

    /**
     * @param widthOf width of a text in pixels, in the font of the labels
     */
    static TimelineLayout of(
            TimelineContents contents, TimeAxis axis, ToDoubleFunction<String> widthOf) {
        return new TimelineLayout(
                axis,
                Bands.layOut(contents.presidencies(), axis, widthOf),
                EventMarks.layOut(contents.events(), axis),
                ChangeTicks.layOut(contents.claimsByChangeDate(), axis),
                YearTicks.layOut(axis, widthOf));
    }
}
