package org.plazaatlas.store.cases;

import org.plazaatlas.language.Coded;

/** What the place of a case is. */
public enum CasePlaceKind implements Coded {
    STATE("state"),
    CITY("city"),
    COUNTRY("country");

    private final String code;

    CasePlaceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
