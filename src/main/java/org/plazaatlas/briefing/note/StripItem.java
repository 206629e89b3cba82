package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.Composition;
import org.plazaatlas.cartography.TextRole;
import org.plazaatlas.dossier.Dossier.Stretch;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.model.Level;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** One organization or state over time: its name, and bars where it had a zone. */
record StripItem(Strip.Row row, Timeline axis) implements Item {

    private static final double HEIGHT = 13.5;
    private static final double BAR = 7;

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Composition page, double x, double y) {
        String name = Ink.BODY.cut(row.name(), axis.left() - 8);
        page.add(TextRole.LEGEND, Ink.BODY, name, x, y + Ink.BODY.sizePixels());
        double top = y + (HEIGHT - BAR) / 2;
        page.fill(new Rectangle2D.Double(x + axis.left(), top, axis.width(), BAR), Ink.FAINT);
        for (Stretch stretch : row.stretches()) {
            double from = axis.of(stretch.range().from());
            double to = axis.of(stretch.range().to());
            Color colour = stretch.level() == Level.DOMINANT ? Ink.DARK : Ink.LIGHT;
            page.fill(new Rectangle2D.Double(x + from, top, Math.max(0.5, to - from), BAR), colour);
        }
    }
}
