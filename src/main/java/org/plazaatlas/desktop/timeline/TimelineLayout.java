package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.axis.CalendarTick;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.incident.window.IncidentMeasure;

import java.util.List;

/**
 * All marks of a timeline with their places in pixels; the same contents and axis give the same
 * marks.
 *
 * @param eventBins how many events of each {@link EventFamily} fall in a bin
 * @param evidenceBins how many claims have evidence that is dated in a bin
 * @param incidentMeasure what of incidents is counted
 * @param incidentBins how many incidents are in a bin, or how many died in them
 */
record TimelineLayout(
        TimeAxis axis,
        List<PresidencyBand> bands,
        List<HistogramBin> eventBins,
        List<TimelineEventMark> eventMarks,
        List<ChangeTick> changeTicks,
        List<HistogramBin> evidenceBins,
        IncidentMeasure incidentMeasure,
        List<HistogramBin> incidentBins,
        List<CalendarTick> calendarTicks) {

    TimelineLayout {
        bands = List.copyOf(bands);
        eventBins = List.copyOf(eventBins);
        eventMarks = List.copyOf(eventMarks);
        changeTicks = List.copyOf(changeTicks);
        evidenceBins = List.copyOf(evidenceBins);
        incidentBins = List.copyOf(incidentBins);
        calendarTicks = List.copyOf(calendarTicks);
    }
}
