package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.TypeStyle;
import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cartography.paint.LegendSignPainter;
import org.plazaatlas.view.Theme;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text broken into lines; if it is about an organization, its sign comes first.
 *
 * @param tag its role in the reading order; an item of a list has the sign as its label
 * @param indent of the text; room for the sign
 * @param above space above the first line
 * @param cited ids of the sources whose numbers it prints
 */
record TextItem(
        ReadingRole tag,
        List<String> lines,
        TypeStyle type,
        Optional<Swatch> sign,
        double indent,
        double above,
        Set<String> cited)
        implements NoteItem {

    private static final double SIGN_SCALE = 0.62;
    private static final LegendSignPainter SIGNS = LegendSignPainter.of(Theme.LIGHT);
    private static final double INDENT = Swatch.WIDTH * SIGN_SCALE + 5;
    private static final double BELOW = 2.5;
    private static final double ABOVE_HEADING = 9;

    /** Read out in place of a sign, since the name follows it. */
    private static final String BULLET = "•";

    TextItem {
        lines = List.copyOf(lines);
        cited = Set.copyOf(cited);
    }

    TextItem citing(Set<String> sourceIds) {
        return new TextItem(tag, lines, type, sign, indent, above, sourceIds);
    }

    /** An item of a list that has no signs. */
    static TextItem row(String text, TypeStyle type, double width) {
        return plain(ReadingRole.ITEM, text, type, width);
    }

    /** An item of a list in which some items have signs; the texts of all items are aligned. */
    static TextItem signed(String text, Optional<Swatch> sign, double width) {
        List<String> lines = NoteType.BODY.broken(text, width - INDENT);
        return new TextItem(ReadingRole.ITEM, lines, NoteType.BODY, sign, INDENT, 0, Set.of());
    }

    static TextItem paragraph(String text, TypeStyle type, double width) {
        return plain(ReadingRole.PARAGRAPH, text, type, width);
    }

    static TextItem heading(String text, double width) {
        List<String> lines = NoteType.HEADING.broken(text, width);
        return new TextItem(
                ReadingRole.HEADING,
                lines,
                NoteType.HEADING,
                Optional.empty(),
                0,
                ABOVE_HEADING,
                Set.of());
    }

    private static TextItem plain(ReadingRole tag, String text, TypeStyle type, double width) {
        return new TextItem(tag, type.broken(text, width), type, Optional.empty(), 0, 0, Set.of());
    }

    @Override
    public double height() {
        return above + lines.size() * type.leading() + BELOW;
    }

    @Override
    public void draw(PageComposition page, double x, double y) {
        double first = y + above + type.sizePixels();
        if (tag != ReadingRole.ITEM) {
            page.within(tag, () -> drawLines(page, x, first));
            return;
        }
        page.within(
                ReadingRole.ITEM,
                () -> {
                    sign.ifPresent(
                            s ->
                                    page.within(
                                            ReadingRole.LABEL,
                                            BULLET,
                                            () -> drawSign(s, page, x, first)));
                    page.within(ReadingRole.BODY, () -> drawLines(page, x, first));
                });
    }

    private void drawLines(PageComposition page, double x, double first) {
        double baseline = first;
        for (String line : lines) {
            page.add(TextRole.LEGEND, type, line, x + indent, baseline);
            baseline += type.leading();
        }
    }

    private void drawSign(Swatch swatch, PageComposition page, double x, double baseline) {
        double height = Swatch.HEIGHT * SIGN_SCALE;
        double top = baseline - type.sizePixels() * 0.36 - height / 2;
        page.sign(
                new Rectangle2D.Double(x, top, Swatch.WIDTH * SIGN_SCALE, height),
                graphics -> {
                    Graphics2D own = (Graphics2D) graphics.create();
                    own.translate(x, top);
                    own.scale(SIGN_SCALE, SIGN_SCALE);
                    SIGNS.paint(own, swatch, 0, 0);
                    own.dispose();
                });
    }
}
