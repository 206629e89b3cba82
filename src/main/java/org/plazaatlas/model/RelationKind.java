package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** The kind of relation that two organizations are said to have. */
public enum RelationKind implements Coded {
    RIVAL("rival"),
    ALLY("ally"),
    /** The first split from the second. */
    SPLIT_FROM("split_from"),
    /** The first was absorbed by the second. */
    ABSORBED_BY("absorbed_by");

    private final String code;

    RelationKind(String code) {
        this.code = code;
    }

    /** Whether each of the two is to the other what the other is to it. */
    public boolean isSymmetric() {
        return this == RIVAL || this == ALLY;
    }

    @Override
    public String code() {
        return code;
    }
}
