package org.plazaatlas.layer.style;

import org.plazaatlas.language.Coded;

/** How figures are put into classes. */
public enum ClassMethod implements Coded {
    /** Classes of equal width. */
    EQUAL("equal"),
    /** Classes of about as many features each. */
    QUANTILE("quantile"),
    /** Classes of figures that are near each other: natural breaks (Fisher 1958, Jenks 1977). */
    JENKS("jenks"),
    /** Classes of equal width between round figures; their number is a wish. */
    PRETTY("pretty");

    private final String code;

    ClassMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
