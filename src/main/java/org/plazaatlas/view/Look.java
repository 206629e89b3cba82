package org.plazaatlas.view;

import org.plazaatlas.language.Coded;

/** How much of what is told the map shows. */
public enum Look implements Coded {
    /** Simple while much land is in the picture, detailed close to a place. */
    AUTOMATIC("automatic"),
    /** Who dominates, what is contested and where sources disagree. */
    SIMPLE("simple"),
    /** Also who is present, whose dominance is disputed, and thin evidence. */
    DETAILED("detailed");

    /** Width of land, in metres, that a picture may show at most to be detailed by itself. */
    public static final double CITY_SCALE_METRES = 350_000;

    private final String code;

    Look(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The look of a picture of some land: simple or detailed, never automatic. */
    public Look at(Extent visible) {
        if (this != AUTOMATIC) {
            return this;
        }
        double narrower = Math.min(visible.widthMetres(), visible.heightMetres());
        return narrower <= CITY_SCALE_METRES ? DETAILED : SIMPLE;
    }
}
