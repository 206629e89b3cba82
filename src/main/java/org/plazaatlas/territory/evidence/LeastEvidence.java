package org.plazaatlas.territory.evidence;

import org.plazaatlas.language.Coded;

/** How well supported something must be to be shown. */
public enum LeastEvidence implements Coded {
    ALL("all", SupportGrade.THIN),
    SUPPORTED("supported", SupportGrade.SUPPORTED),
    WELL_SUPPORTED("well_supported", SupportGrade.WELL_SUPPORTED);

    private final String code;
    private final SupportGrade least;

    LeastEvidence(String code, SupportGrade least) {
        this.code = code;
        this.least = least;
    }

    boolean admits(SupportGrade grade) {
        return grade.compareTo(least) <= 0;
    }

    @Override
    public String code() {
        return code;
    }
}
