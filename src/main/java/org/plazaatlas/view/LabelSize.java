package org.plazaatlas.view;

import org.plazaatlas.language.Coded;

/** How large the names and marks of a map are; the larger they are, the fewer find room. */
public enum LabelSize implements Coded {
    NORMAL("normal", 1),
    LARGE("large", 1.2),
    VERY_LARGE("very_large", 1.45);

    private final String code;
    private final double factor;

    LabelSize(String code, double factor) {
        this.code = code;
        this.factor = factor;
    }

    @Override
    public String code() {
        return code;
    }

    /** How many times as large as on a screen. */
    public double factor() {
        return factor;
    }
}
