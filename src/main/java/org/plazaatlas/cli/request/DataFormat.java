package org.plazaatlas.cli.request;

import java.util.Locale;

/** A file format for data. */
public enum DataFormat {
    CSV,
    GEOJSON,
    JSON,
    SHP,
    TEXT;

    /** The name on the command line. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
