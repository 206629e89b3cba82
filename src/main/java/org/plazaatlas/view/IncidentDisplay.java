package org.plazaatlas.view;

import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentWindow;

/**
 * Which incidents a picture draws, and how.
 *
 * @param measure what hexagons, numbers and the timeline count; dots always go by deaths
 * @param hexagonKm length of a side
 */
public record IncidentDisplay(
        IncidentMode mode,
        IncidentWindow window,
        IncidentFilter filter,
        IncidentMeasure measure,
        int hexagonKm) {

    public static final int LEAST_KM = 2;
    public static final int MOST_KM = 200;
    public static final int DEFAULT_KM = 25;

    /** No incidents. */
    public static final IncidentDisplay NONE =
            new IncidentDisplay(
                    IncidentMode.NONE,
                    IncidentWindow.DEFAULT,
                    IncidentFilter.ALL,
                    IncidentMeasure.DEATHS,
                    DEFAULT_KM);

    /**
     * @throws IllegalArgumentException if the side is below {@link #LEAST_KM} or above {@link
     *     #MOST_KM}
     */
    public IncidentDisplay {
        if (hexagonKm < LEAST_KM || hexagonKm > MOST_KM) {
            throw new IllegalArgumentException(
                    "expected a side of " + LEAST_KM + " to " + MOST_KM + " km: " + hexagonKm);
        }
    }

    public boolean isShown() {
        return mode != IncidentMode.NONE;
    }

    public IncidentDisplay withMode(IncidentMode changed) {
        return new IncidentDisplay(changed, window, filter, measure, hexagonKm);
    }

    public IncidentDisplay withWindow(IncidentWindow changed) {
        return new IncidentDisplay(mode, changed, filter, measure, hexagonKm);
    }

    public IncidentDisplay withFilter(IncidentFilter changed) {
        return new IncidentDisplay(mode, window, changed, measure, hexagonKm);
    }

    public IncidentDisplay withMeasure(IncidentMeasure changed) {
        return new IncidentDisplay(mode, window, filter, changed, hexagonKm);
    }

    /**
     * The same with other hexagons.
     *
     * @throws IllegalArgumentException if the side is out of range
     */
    public IncidentDisplay withHexagonKm(int changed) {
        return new IncidentDisplay(mode, window, filter, measure, changed);
    }
}
