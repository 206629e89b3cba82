package org.plazaatlas.workspace.own;

import org.plazaatlas.language.Coded;

/** The kinds of record that an analyst can add, correct, dispute or hide. */
public enum OwnKind implements Coded {
    CLAIM("claim"),
    EVENT("event"),
    RELATION("relation"),
    SOURCE("source");

    private final String code;

    OwnKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
