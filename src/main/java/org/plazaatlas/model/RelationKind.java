package org.plazaatlas.model;

/** How two organizations are said to stand to each other. */
public enum RelationKind {
    /** Symmetric. */
    RIVAL,
    /** Symmetric. */
    ALLY,
    /** The first split from the second. */
    SPLIT_FROM,
    /** The first was absorbed by the second. */
    ABSORBED_BY
}
