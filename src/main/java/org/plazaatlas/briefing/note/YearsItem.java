package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.cartography.page.TextRole;

import java.time.LocalDate;

/** The years above history strips. They are not read out, since each strip names its own. */
record YearsItem(StripAxis axis) implements NoteItem {

    private static final double HEIGHT = 13;
    private static final int STEP = 5;

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(PageComposition page, double x, double y) {
        int first = Math.ceilDiv(axis.time().from().getYear(), STEP) * STEP;
        for (int year = first; year <= axis.time().to().getYear(); year += STEP) {
            String text = Integer.toString(year);
            double at = axis.of(LocalDate.of(year, 1, 1));
            if (at + NoteType.SMALL.width(text) <= axis.left() + axis.width()) {
                page.add(
                        TextRole.LEGEND,
                        NoteType.SMALL,
                        text,
                        x + at,
                        y + NoteType.SMALL.sizePixels());
            }
        }
    }
}
