package org.plazaatlas.incident.window;

import org.plazaatlas.language.Coded;

/** What of some incidents is counted. */
public enum IncidentMeasure implements Coded {
    DEATHS("deaths"),
    EVENTS("events");

    private final String code;

    IncidentMeasure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public long of(IncidentTotal total) {
        return this == DEATHS ? total.deaths() : total.events();
    }
}
