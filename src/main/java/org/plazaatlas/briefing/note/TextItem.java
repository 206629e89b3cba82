package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.Composition;
import org.plazaatlas.briefing.Type;
import org.plazaatlas.cartography.Legend.Swatch;
import org.plazaatlas.cartography.TextRole;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/**
 * A text broken into lines, with an organization's sign before it if it is about one.
 *
 * @param above room over the first line
 */
record TextItem(List<String> lines, Type type, Optional<Swatch> sign, double above)
        implements Item {

    private static final double SIGN_SCALE = 0.62;
    private static final double INDENT = Swatch.WIDTH * SIGN_SCALE + 5;
    private static final double BELOW = 2.5;

    TextItem {
        lines = List.copyOf(lines);
    }

    static TextItem of(String text, Type type, Optional<Swatch> sign, double width) {
        double room = sign.isPresent() ? width - INDENT : width;
        return new TextItem(type.broken(text, room), type, sign, 0);
    }

    static TextItem heading(String text, double width) {
        return new TextItem(Ink.HEADING.broken(text, width), Ink.HEADING, Optional.empty(), 9);
    }

    @Override
    public double height() {
        return above + lines.size() * type.leading() + BELOW;
    }

    @Override
    public void draw(Composition page, double x, double y) {
        double first = y + above + type.sizePixels();
        sign.ifPresent(s -> drawSign(s, page, x, first));
        double baseline = first;
        for (String line : lines) {
            page.add(TextRole.LEGEND, type, line, sign.isPresent() ? x + INDENT : x, baseline);
            baseline += type.leading();
        }
    }

    private void drawSign(Swatch swatch, Composition page, double x, double baseline) {
        double top = baseline - type.sizePixels() * 0.36 - Swatch.HEIGHT * SIGN_SCALE / 2;
        page.sign(
                graphics -> {
                    Graphics2D own = (Graphics2D) graphics.create();
                    own.translate(x, top);
                    own.scale(SIGN_SCALE, SIGN_SCALE);
                    swatch.paint(own, 0, 0);
                    own.dispose();
                });
    }
}
