package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.TypeStyle;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** The type and inks of pages for a class: dark on white, as they are printed and projected. */
final class PaperType {

    static final Color PAPER = Color.WHITE;
    static final Color DARK = new Color(0x1F2328);
    static final Color QUIET = new Color(0x5A5E63);
    static final Color RULE = new Color(0xAEB3B8);

    private PaperType() {}

    /** A thin line to write on or to frame with. */
    static void rule(PageComposition page, double x, double y, double width) {
        page.fill(new Rectangle2D.Double(x, y, width, 0.7), RULE);
    }

    static TypeStyle regular(double sizePixels) {
        return TypeStyle.regular(sizePixels, DARK);
    }

    static TypeStyle bold(double sizePixels) {
        return TypeStyle.semiBold(sizePixels, DARK);
    }

    static TypeStyle quiet(double sizePixels) {
        return TypeStyle.regular(sizePixels, QUIET);
    }
}
