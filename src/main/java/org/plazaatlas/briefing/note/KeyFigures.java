package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.cartography.page.TextRole;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A row of a few figures in large type across the page, for readers in a hurry.
 *
 * @param left x of the first figure
 * @param width of the whole row
 */
record KeyFigures(List<Figure> figures, double left, double width) {

    private static final double ABOVE = 8;
    private static final double FIGURE_BASELINE = 19;
    private static final double LABEL_BASELINE = 33;
    private static final int LABEL_LINES = 2;
    private static final double HEIGHT = 52;
    private static final double GAP = 14;

    KeyFigures {
        figures = List.copyOf(figures);
    }

    /** A figure and what it measures. */
    record Figure(String value, String label) {}

    double height() {
        return figures.isEmpty() ? 0 : ABOVE + HEIGHT;
    }

    void draw(PageComposition page, double y) {
        double cell = (width - (figures.size() - 1) * GAP) / Math.max(1, figures.size());
        double step = cell + GAP;
        for (int i = 0; i < figures.size(); i++) {
            page.fill(new Rectangle2D.Double(left + i * step, y + ABOVE, cell, 1), NoteType.DARK);
        }
        page.within(
                ReadingRole.LIST,
                () -> {
                    for (int i = 0; i < figures.size(); i++) {
                        draw(figures.get(i), page, left + i * step, y + ABOVE, cell);
                    }
                });
    }

    private static void draw(Figure figure, PageComposition page, double x, double y, double cell) {
        page.within(
                ReadingRole.ITEM,
                () -> page.within(ReadingRole.BODY, () -> drawText(figure, page, x, y, cell)));
    }

    private static void drawText(
            Figure figure, PageComposition page, double x, double y, double cell) {
        String value = NoteType.FIGURE.cut(figure.value(), cell);
        page.add(TextRole.LEGEND, NoteType.FIGURE, value, x, y + FIGURE_BASELINE);
        List<String> lines = NoteType.SMALL.broken(figure.label(), cell);
        for (int i = 0; i < Math.min(LABEL_LINES, lines.size()); i++) {
            double baseline = y + LABEL_BASELINE + i * NoteType.SMALL.leading();
            page.add(TextRole.LEGEND, NoteType.SMALL, lines.get(i), x, baseline);
        }
    }
}
