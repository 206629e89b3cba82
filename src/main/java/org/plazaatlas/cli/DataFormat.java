package org.plazaatlas.cli;

import java.util.Locale;

/** A form in which data is written. */
enum DataFormat {
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
