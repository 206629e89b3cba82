package org.plazaatlas.briefing.slides;

import org.plazaatlas.cartography.typesetting.PrintableText;
import org.plazaatlas.cartography.typesetting.Typesetter;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * The rim round a text as one shape without holes, below its letters: programs that show slides
 * draw rims of letters each in its own way, or not at all.
 */
final class HaloOutline {

    private static final double FLATNESS = 0.25;

    private HaloOutline() {}

    /**
     * @param width from one side of a letter's outline to the other, in logical pixels
     * @param x start of the text
     * @param baseline y of its baseline
     */
    static Shape of(String text, Font font, double width, double x, double baseline) {
        TextLayout letters = new TextLayout(PrintableText.of(text), font, Typesetter.UNHINTED);
        Shape outline = letters.getOutline(AffineTransform.getTranslateInstance(x, baseline));
        Path2D flat = new Path2D.Double();
        flat.append(new FlatteningPathIterator(outline.getPathIterator(null), FLATNESS), false);
        BasicStroke pen =
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        return outerRings(flattened(pen.createStrokedShape(flat)));
    }

    /** As an area of straight lines, which is much faster than one of curves. */
    private static Area flattened(Shape shape) {
        PathIterator path = shape.getPathIterator(null);
        Path2D flat = new Path2D.Double(path.getWindingRule());
        flat.append(new FlatteningPathIterator(path, FLATNESS), false);
        return new Area(flat);
    }

    /** Only the rings that lie within no other. */
    private static Path2D outerRings(Area area) {
        List<Path2D> rings = rings(area);
        Path2D outer = new Path2D.Double();
        rings.stream()
                .filter(ring -> rings.stream().noneMatch(other -> isWithin(ring, other)))
                .forEach(ring -> outer.append(ring, false));
        return outer;
    }

    private static boolean isWithin(Path2D ring, Path2D other) {
        return ring != other && other.getBounds2D().contains(ring.getBounds2D());
    }

    private static List<Path2D> rings(Area area) {
        List<Path2D> rings = new ArrayList<>();
        double[] to = new double[6];
        for (PathIterator path = area.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    rings.add(new Path2D.Double());
                    rings.getLast().moveTo(to[0], to[1]);
                }
                case PathIterator.SEG_LINETO -> rings.getLast().lineTo(to[0], to[1]);
                default -> rings.getLast().closePath();
            }
        }
        return rings;
    }
}
