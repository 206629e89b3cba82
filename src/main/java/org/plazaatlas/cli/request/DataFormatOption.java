package org.plazaatlas.cli.request;

import java.util.Locale;

/** A file format for data. */
public enum DataFormatOption {
    CSV,
    GEOJSON,
    GPKG,
    JSON,
    KML,
    SHP,
    TEXT,
    XLSX;

    /** Whether it is no text, so that it needs a file with its ending. */
    public boolean needsFile() {
        return this == GPKG || this == SHP || this == XLSX;
    }

    /** The name on the command line, and the ending of its files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
