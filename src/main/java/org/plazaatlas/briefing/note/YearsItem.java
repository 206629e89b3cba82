package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.Composition;
import org.plazaatlas.cartography.page.TextRole;

import java.time.LocalDate;

/** The years above history strips; each strip tells its own when read out. */
record YearsItem(Timeline axis) implements Item {

    private static final double HEIGHT = 13;
    private static final int STEP = 5;

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Composition page, double x, double y) {
        int first = Math.ceilDiv(axis.time().from().getYear(), STEP) * STEP;
        for (int year = first; year <= axis.time().to().getYear(); year += STEP) {
            String text = Integer.toString(year);
            double at = axis.of(LocalDate.of(year, 1, 1));
            if (at + Ink.SMALL.width(text) <= axis.left() + axis.width()) {
                page.add(TextRole.LEGEND, Ink.SMALL, text, x + at, y + Ink.SMALL.sizePixels());
            }
        }
    }
}
