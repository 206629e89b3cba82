package org.plazaatlas.cli.request;

import java.util.Locale;

/** A form in which data is written. */
public enum DataFormat {
    CSV,
    GEOJSON,
    JSON,
    SHP,
    TEXT;

    /** How it is written on the command line. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
