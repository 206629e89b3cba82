package org.plazaatlas.lesson.pointing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Measures how much of a map the words of a mark hide, so that they can stand where they hide
 * least: names, what other marks point at, and words that stand already. All places are in logical
 * pixels of the map.
 */
final class CoveredSigns {

    /** A line through a name makes it as hard to read as a ground over a strip this wide. */
    private static final double STRUCK_OUT = 14;

    /** What a mark points at matters more than a name. */
    private static final double POINTED_AT = 4;

    /** A longer leader is harder to follow: a pixel of it counts as much as this hidden area. */
    private static final double FAR = 1;

    private static final double SAMPLE = 2;

    private final List<Rectangle2D> names;
    private final List<Rectangle2D> pointedAt;

    /**
     * @param names what is written on the map
     * @param pointedAt what the marks of the step point at
     */
    CoveredSigns(List<Rectangle2D> names, List<Rectangle2D> pointedAt) {
        this.names = List.copyOf(names);
        this.pointedAt = List.copyOf(pointedAt);
    }

    /**
     * How much words hide, in square pixels, weighted by how much it matters.
     *
     * @param others the words that stand already
     */
    double by(PlacedMark.Words words, List<PlacedMark.Words> others) {
        double ground =
                shared(words.ground(), names) + POINTED_AT * shared(words.ground(), pointedAt);
        double leader =
                words.leader()
                        .map(
                                line ->
                                        struckOut(line, names)
                                                + struckOut(line, grounds(others))
                                                + FAR * line.getP1().distance(line.getP2()))
                        .orElse(0.0);
        double leaders =
                others.stream()
                        .flatMap(other -> other.leader().stream())
                        .mapToDouble(line -> struckOut(line, List.of(words.ground())))
                        .sum();
        return ground + leader + leaders;
    }

    private static List<Rectangle2D> grounds(List<PlacedMark.Words> words) {
        return words.stream().map(PlacedMark.Words::ground).toList();
    }

    private static double shared(Rectangle2D ground, List<Rectangle2D> boxes) {
        return boxes.stream()
                .filter(ground::intersects)
                .map(ground::createIntersection)
                .mapToDouble(both -> both.getWidth() * both.getHeight())
                .sum();
    }

    /** The length of a line within boxes, as an area. */
    private static double struckOut(Line2D line, List<Rectangle2D> boxes) {
        double length = line.getP1().distance(line.getP2());
        int samples = (int) Math.ceil(length / SAMPLE);
        double area = 0;
        for (Rectangle2D box : boxes) {
            for (int i = 0; i <= samples && box.intersectsLine(line); i++) {
                double share = (double) i / Math.max(1, samples);
                double x = line.getX1() + share * (line.getX2() - line.getX1());
                double y = line.getY1() + share * (line.getY2() - line.getY1());
                area += box.contains(x, y) ? SAMPLE * STRUCK_OUT : 0;
            }
        }
        return area;
    }
}
