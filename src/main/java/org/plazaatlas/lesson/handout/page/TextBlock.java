package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.TypeStyle;
import org.plazaatlas.cartography.page.TextRole;

import java.util.List;

/**
 * One text in a column, broken into lines; all lengths in logical pixels.
 *
 * @param label the number, letter or dot of an item of a list; empty for other texts
 * @param indent of the lines; room for the label
 * @param above space above the first line
 */
record TextBlock(
        ReadingRole role,
        String label,
        List<String> lines,
        TypeStyle type,
        double indent,
        double above) {

    /** Close enough for the lines of a text to be one text in formats that can be edited. */
    private static final double LEADING = 1.24;

    /** From the top of a line to its baseline, as a share of the size of its type. */
    private static final double ASCENT = 0.97;

    TextBlock {
        lines = List.copyOf(lines);
    }

    double height() {
        return above + lines.size() * leading();
    }

    double leading() {
        return LEADING * type.sizePixels();
    }

    /** The block with only its first lines. */
    TextBlock first(int count) {
        return new TextBlock(role, label, lines.subList(0, count), type, indent, above);
    }

    /** What follows the first lines. */
    TextBlock after(int count) {
        return new TextBlock(role, "", lines.subList(count, lines.size()), type, indent, 0);
    }

    /** Draws the text with its upper left corner at a place, and adds it to the reading order. */
    void draw(PageComposition page, double x, double y) {
        if (role != ReadingRole.ITEM) {
            page.within(role, () -> drawLines(page, x, y));
            return;
        }
        page.within(
                role,
                () -> {
                    page.within(
                            ReadingRole.LABEL,
                            () -> page.add(TextRole.BODY, type, label, x, baseline(y)));
                    page.within(ReadingRole.BODY, () -> drawLines(page, x + indent, y));
                });
    }

    private void drawLines(PageComposition page, double x, double y) {
        double baseline = baseline(y);
        for (String line : lines) {
            page.add(textRole(), type, line, x, baseline);
            baseline += leading();
        }
    }

    private double baseline(double y) {
        return y + above + ASCENT * type.sizePixels();
    }

    private TextRole textRole() {
        return role == ReadingRole.TITLE ? TextRole.TITLE : TextRole.BODY;
    }
}
