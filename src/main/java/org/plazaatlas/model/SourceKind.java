package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** The kind of publication that a source is. */
public enum SourceKind implements Coded {
    OFFICIAL("official"),
    REPORT("report"),
    DATASET("dataset"),
    NEWS("news"),
    ENCYCLOPEDIA("encyclopedia");

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
