package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** How well the words of a source support a claim; the best comes first. */
public enum Confidence implements Coded {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
