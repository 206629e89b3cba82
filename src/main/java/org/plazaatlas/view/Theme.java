package org.plazaatlas.view;

import org.plazaatlas.language.Coded;

/** The look of map and window. */
public enum Theme implements Coded {
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
