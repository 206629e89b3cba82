package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/**
 * How likely it is that a statement is true, on the scale known as the Admiralty code or NATO
 * system (Joint Warfare Publication 2-00, 2003). It is graded separately from the source: see
 * {@link Reliability}.
 */
public enum Credibility implements Coded {
    CONFIRMED_BY_OTHERS("confirmed_by_others"),
    PROBABLY_TRUE("probably_true"),
    POSSIBLY_TRUE("possibly_true"),
    DOUBTFUL("doubtful"),
    IMPROBABLE("improbable"),
    TRUTH_CANNOT_BE_JUDGED("truth_cannot_be_judged");

    private final String code;

    Credibility(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The credibility with a number on the scale.
     *
     * @throws IllegalArgumentException if the grade is not one from 1 to 6
     */
    public static Credibility ofGrade(int grade) {
        if (grade < 1 || grade > values().length) {
            throw new IllegalArgumentException(grade + " is not a grade from 1 to 6");
        }
        return values()[grade - 1];
    }

    /** Its number on the scale, from 1 to 6. */
    public int grade() {
        return ordinal() + 1;
    }
}
