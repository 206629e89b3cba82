package org.plazaatlas.territory.evidence;

import org.plazaatlas.language.Coded;

/** How well a statement is supported, in words for a reader; the best comes first. */
public enum SupportGrade implements Coded {
    /** Two origins or more, and together at least as much as one fresh official record. */
    WELL_SUPPORTED("well_supported"),
    SUPPORTED("supported"),
    /** Little or old evidence, or unvetted texts alone. */
    THIN("thin");

    private final String code;

    SupportGrade(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
