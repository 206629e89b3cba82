package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.TypeStyle;

import java.awt.Color;

/** The type styles and colours of a note, which is made for paper. */
final class NoteType {

    static final Color PAPER = Color.WHITE;
    static final Color DARK = new Color(0x1F2328);
    static final Color QUIET = new Color(0x65686C);
    static final Color LIGHT = new Color(0xAEB3B8);
    static final Color FAINT = new Color(0xE3E5E7);

    /** One of the two tones of the bars, for sources side by side. */
    static final Color BAR = new Color(0x3F5B76);

    static final Color OTHER_BAR = new Color(0x9DB2C6);

    static final TypeStyle TITLE = TypeStyle.semiBold(20, DARK);
    static final TypeStyle HEADING = TypeStyle.semiBold(12, DARK);
    static final TypeStyle BODY = TypeStyle.regular(10.5, DARK);
    static final TypeStyle SMALL = TypeStyle.regular(9.5, QUIET);
    static final TypeStyle LINK = TypeStyle.regular(9.5, new Color(0x1F5A96));
    static final TypeStyle FIGURE = TypeStyle.semiBold(17, DARK);

    private NoteType() {}
}
