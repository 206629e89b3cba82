package org.plazaatlas.model;

/** What sort of publication a source is. */
public enum SourceKind {
    OFFICIAL,
    REPORT,
    DATASET,
    NEWS,
    ENCYCLOPEDIA
}
