package org.plazaatlas.layer.feature;

import java.util.Locale;

/** What can be odd about a file of an analyst, a layer or a record of it. */
public enum ProblemKind {
    /** The file cannot be used at all. */
    FILE_UNREADABLE,
    /** It holds nothing that this program shows, such as pictures alone. */
    NO_VECTOR_LAYER,
    /** A link to the network stands in place of the data. */
    NETWORK_LINK,
    /** The file ends before its layer does. */
    CUT_SHORT,
    /** A file that belongs to it is missing. */
    COMPANION_MISSING,
    /** Something was passed over because the rest can be understood without it. */
    PASSED_OVER,
    /** A record cannot be read. */
    RECORD_UNREADABLE,
    SYSTEM_MISSING,
    SYSTEM_UNKNOWN,
    /** No code is stated, but the parameters are those of a known system. */
    SYSTEM_RECOGNISED,
    METRES_AS_DEGREES,
    AXES_SWAPPED,
    /** The bounds that the file states are not those of its shapes. */
    BOUNDS_WRONG,
    OFF_GLOBE,
    OUTSIDE_MEXICO,
    ENCODING_DETECTED,
    ENCODING_WRONG,
    TEXT_GARBLED,
    GEOMETRY_MISSING,
    GEOMETRY_INVALID,
    DELIMITER,
    DECIMAL_COMMA,
    THOUSANDS_SEPARATOR,
    NUMBER_AS_TEXT,
    NOT_A_NUMBER,
    DATE_ORDER,
    LEADING_ZERO,
    TOTAL_ROW,
    SUBTOTAL_ROW,
    TITLE_LINES,
    SEVERAL_HEADER_ROWS,
    FIELD_WITHOUT_NAME,
    FIELD_NAME_REPEATED,
    TRANSPOSED,
    CELL_FORMULA,
    CELL_COUNT,
    STATE_CARRIED,
    NAME_ALIAS,
    PLACE_UNMATCHED,
    PLACE_AMBIGUOUS,
    COORDINATES_MISSING,
    DATUM;

    /** The word for it in data files, such as {@code system-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing of the file can be used. */
    public boolean isFatal() {
        return this == FILE_UNREADABLE || this == NO_VECTOR_LAYER;
    }
}
