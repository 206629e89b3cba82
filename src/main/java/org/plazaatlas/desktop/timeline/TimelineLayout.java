package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.axis.CalendarTick;
import org.plazaatlas.desktop.axis.TimeAxis;

import java.util.List;

/**
 * All marks of a timeline where they are to be drawn; the same contents and axis, the same marks.
 *
 * @param eventBins how many events of each {@link EventFamily} fall on a stretch
 * @param evidenceBins how many claims have their evidence dated on a stretch
 */
record TimelineLayout(
        TimeAxis axis,
        List<PresidencyBand> bands,
        List<HistogramBin> eventBins,
        List<TimelineEventMark> eventMarks,
        List<ChangeTick> changeTicks,
        List<HistogramBin> evidenceBins,
        List<CalendarTick> calendarTicks) {

    TimelineLayout {
        bands = List.copyOf(bands);
        eventBins = List.copyOf(eventBins);
        eventMarks = List.copyOf(eventMarks);
        changeTicks = List.copyOf(changeTicks);
        evidenceBins = List.copyOf(evidenceBins);
        calendarTicks = List.copyOf(calendarTicks);
    }
}
