package org.plazaatlas.desktop.settings;

import org.plazaatlas.language.Coded;

/** The drawers at the left of the window. */
public enum Drawer implements Coded {
    LAYERS("layers"),
    HOT_SPOTS("hot_spots"),
    CHANGES("changes"),
    VIEWS("views"),
    LESSONS("lessons"),
    OWN_RECORDS("own_records");

    private final String code;

    Drawer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the map shows the topic of the drawer while it is open. */
    public boolean coloursMap() {
        return this == HOT_SPOTS || this == CHANGES;
    }
}
