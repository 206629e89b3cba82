package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.axis.CalendarTick;
import org.plazaatlas.desktop.axis.TimeAxis;

import java.util.List;

/**
 * All marks of a timeline with their places in pixels; the same contents and axis give the same
 * marks.
 *
 * @param eventBins how many events of each {@link EventFamily} fall in a bin
 * @param evidenceBins how many claims have evidence that is dated in a bin
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
