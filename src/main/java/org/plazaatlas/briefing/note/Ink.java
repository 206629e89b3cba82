package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.Type;

import java.awt.Color;

/** The types and colours of a note, which is made for paper. */
final class Ink {

    static final Color PAPER = Color.WHITE;
    static final Color DARK = new Color(0x1F2328);
    static final Color QUIET = new Color(0x65686C);
    static final Color LIGHT = new Color(0xAEB3B8);
    static final Color FAINT = new Color(0xE3E5E7);

    /** Of two sources side by side. */
    static final Color BAR = new Color(0x3F5B76);

    static final Color OTHER_BAR = new Color(0x9DB2C6);

    static final Type TITLE = Type.semiBold(20, DARK);
    static final Type HEADING = Type.semiBold(12, DARK);
    static final Type BODY = Type.regular(10.5, DARK);
    static final Type SMALL = Type.regular(9.5, QUIET);
    static final Type LINK = Type.regular(9.5, new Color(0x1F5A96));
    static final Type FIGURE = Type.semiBold(17, DARK);

    private Ink() {}
}
