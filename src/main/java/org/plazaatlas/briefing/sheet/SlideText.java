package org.plazaatlas.briefing.sheet;

import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.TextRole;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a page that are one piece of writing, such as a title or a row of a legend; all lengths
 * in logical pixels of the page.
 *
 * @param lines of one size and colour, the highest first; at least one
 */
public record SlideText(List<PageText> lines) {

    /** Of Inter (its table {@code hhea}), as a part of the size of the type. */
    private static final double ASCENT = 0.96875;

    private static final double LINE_HEIGHT = 1.21;

    /** Lines further apart than this part of their size are not one text. */
    private static final double WIDEST_LEADING = 1.25;

    public SlideText {
        lines = List.copyOf(lines);
    }

    /** Lines of one kind that stand close below each other are one text. */
    public static List<SlideText> of(List<PageText> lines) {
        List<List<PageText>> texts = new ArrayList<>();
        for (PageText line : lines) {
            if (texts.isEmpty() || !goesOn(texts.getLast().getLast(), line)) {
                texts.add(new ArrayList<>());
            }
            texts.getLast().add(line);
        }
        return texts.stream().map(SlideText::new).toList();
    }

    private static boolean goesOn(PageText line, PageText next) {
        double leading = next.baseline() - line.baseline();
        return line.role() == next.role()
                && Math.abs(line.bounds().getX() - next.bounds().getX()) < 0.5
                && leading > 0
                && leading < WIDEST_LEADING * line.sizePixels();
    }

    public PageText first() {
        return lines.getFirst();
    }

    public TextRole role() {
        return first().role();
    }

    /** All of it, on one line. */
    public String text() {
        return lines.stream().map(PageText::text).collect(Collectors.joining(" "));
    }

    /** Whether its first line is at a height. */
    public boolean firstLineHas(double y) {
        Rectangle2D line = first().bounds();
        return line.getMinY() <= y && y <= line.getMaxY();
    }

    /** What its box needs: as wide as its longest line, as high as lines set solid. */
    public Rectangle2D box() {
        double size = first().sizePixels();
        double width = lines.stream().mapToDouble(line -> line.bounds().getWidth()).max().orElse(0);
        double last = lines.getLast().baseline() + (LINE_HEIGHT - ASCENT) * size;
        double top = first().baseline() - ASCENT * size;
        return new Rectangle2D.Double(first().bounds().getX(), top, width, last - top);
    }

    /** From line to line, in hundredths of the usual distance. */
    public double spacingPercent() {
        if (lines.size() == 1) {
            return 100;
        }
        double leading = lines.get(1).baseline() - first().baseline();
        return 100 * leading / (LINE_HEIGHT * first().sizePixels());
    }
}
