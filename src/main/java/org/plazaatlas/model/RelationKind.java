package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** The kind of relation that two organizations are said to have. */
public enum RelationKind implements Coded {
    /** Symmetric. */
    RIVAL("rival"),
    /** Symmetric. */
    ALLY("ally"),
    /** The first split from the second. */
    SPLIT_FROM("split_from"),
    /** The first was absorbed by the second. */
    ABSORBED_BY("absorbed_by");

    private final String code;

    RelationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
