package org.plazaatlas.incident.mapping;

import org.plazaatlas.language.Coded;

/** What the numbers in the columns of months count. */
public enum MonthFigure implements Coded {
    EVENTS("events"),
    DEATHS("deaths");

    private final String code;

    MonthFigure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
