package org.plazaatlas.briefing.sheet;

import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.TextRole;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a page that form one text, such as a title or a row of a legend; all lengths in logical
 * pixels of the page.
 *
 * @param lines of one size and colour, from the top; at least one
 */
public record SlideText(List<PageText> lines) {

    /** The ascent of Arial, the font of slides, as a share of the font size. */
    public static final double ASCENT = 0.905;

    /** From one baseline of Arial to the next, as a share of the font size. */
    public static final double LINE_HEIGHT = 1.149;

    /** The largest leading within one text, as a share of the font size. */
    private static final double WIDEST_LEADING = 1.25;

    public SlideText {
        lines = List.copyOf(lines);
    }

    /** Joins lines of one role that are close below each other to texts. */
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

    /** The whole text, on one line. */
    public String text() {
        return lines.stream().map(PageText::text).collect(Collectors.joining(" "));
    }

    /** Whether the first line covers a height. */
    public boolean firstLineHas(double y) {
        Rectangle2D line = first().bounds();
        return line.getMinY() <= y && y <= line.getMaxY();
    }

    /** The bounds of its text box: as wide as the longest line, as high as the lines. */
    public Rectangle2D box() {
        double size = first().sizePixels();
        double width = lines.stream().mapToDouble(line -> line.bounds().getWidth()).max().orElse(0);
        double last = lines.getLast().baseline() + (LINE_HEIGHT - ASCENT) * size;
        double top = first().baseline() - ASCENT * size;
        return new Rectangle2D.Double(first().bounds().getX(), top, width, last - top);
    }

    /** The leading in per cent of the default leading of the font. */
    public double spacingPercent() {
        if (lines.size() == 1) {
            return 100;
        }
        double leading = lines.get(1).baseline() - first().baseline();
        return 100 * leading / (LINE_HEIGHT * first().sizePixels());
    }
}
