package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.cartography.page.TextRole;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;

/**
 * A bar chart of the homicides of a state by year. Figures of two sources never look like one
 * series: each source has its own tone, and its letter below the bars.
 *
 * @param sources ascending by first year
 * @param spoken the chart in words
 * @param number writes a count
 */
record HomicideBars(List<SourceFigures> sources, String spoken, NumberFormat number, double width)
        implements NoteItem {

    private static final double HEIGHT = 122;
    private static final double BARS = 78;
    private static final double ABOVE = 14;
    private static final double LETTERS = ABOVE + BARS + 11;
    private static final double YEARS = LETTERS + 12;
    private static final double BAR_PART = 0.78;
    private static final int STEP = 5;

    HomicideBars {
        sources = List.copyOf(sources);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    private int firstYear() {
        return sources.stream().mapToInt(SourceFigures::firstYear).min().orElseThrow();
    }

    private int lastYear() {
        return sources.stream().mapToInt(SourceFigures::lastYear).max().orElseThrow();
    }

    private int most() {
        return sources.stream().mapToInt(SourceFigures::most).max().orElseThrow();
    }

    /** The distance between the left edges of two years. */
    private double pitch() {
        return width / (lastYear() - firstYear() + 1);
    }

    private double of(int year) {
        return (year - firstYear()) * pitch();
    }

    @Override
    public void draw(PageComposition page, double x, double y) {
        page.within(
                ReadingRole.FIGURE,
                spoken,
                () -> {
                    drawAxis(page, x, y);
                    for (int i = 0; i < sources.size(); i++) {
                        drawSource(
                                page,
                                sources.get(i),
                                i % 2 == 0 ? NoteType.BAR : NoteType.OTHER_BAR,
                                x,
                                y);
                    }
                    drawYears(page, x, y + YEARS);
                });
    }

    /**
     * Draws the line on which the bars stand, and one at the height of the highest bar, with its
     * figure.
     */
    private void drawAxis(PageComposition page, double x, double y) {
        for (double line : List.of(y + ABOVE, y + ABOVE + BARS)) {
            page.fill(new Rectangle2D.Double(x, line, width, 0.5), NoteType.LIGHT);
        }
        page.add(TextRole.LEGEND, NoteType.SMALL, number.format(most()), x, y + ABOVE - 3);
    }

    private void drawSource(
            PageComposition page, SourceFigures source, Color colour, double x, double y) {
        double bar = pitch() * BAR_PART;
        source.counts()
                .forEach(
                        (year, count) -> {
                            double height = BARS * count / Math.max(1, most());
                            double left = x + of(year) + (pitch() - bar) / 2;
                            double top = y + ABOVE + BARS - height;
                            page.fill(new Rectangle2D.Double(left, top, bar, height), colour);
                        });
        double middle = x + (of(source.firstYear()) + of(source.lastYear() + 1)) / 2;
        double left = middle - NoteType.SMALL.width(source.letter()) / 2;
        page.add(TextRole.LEGEND, NoteType.SMALL, source.letter(), left, y + LETTERS);
    }

    private void drawYears(PageComposition page, double x, double baseline) {
        int first = Math.ceilDiv(firstYear(), STEP) * STEP;
        for (int year = first; year <= lastYear(); year += STEP) {
            String text = Integer.toString(year);
            double left = of(year) + (pitch() - NoteType.SMALL.width(text)) / 2;
            double within = Math.clamp(left, 0, width - NoteType.SMALL.width(text));
            page.add(TextRole.LEGEND, NoteType.SMALL, text, x + within, baseline);
        }
    }
}
