package org.plazaatlas.lesson.pointing;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.Typesetter;
import org.plazaatlas.lesson.content.LabelSide;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places the words of marks inside a picture, each on a ground that meets no other. */
final class WordPlacer {

    private static final double MOST_WIDTH = 190;
    private static final double PADDING = 6;

    /** From a place to the ground of its words. */
    private static final double OFFSET = 34;

    /** From a ring or the tail of an arrow to the ground of its words. */
    private static final double GAP = 4;

    private static final double EDGE = 6;
    private static final int MOST_MOVES = 24;

    /** How far off a place its words may stand to leave names free, by the usual distance. */
    private static final double[] REACHES = {1, 1.6, 2.3};

    /** Other directions than the one asked for, in eighths of a turn; none is opposite. */
    private static final int[] TURNS = {0, 1, -1, 2, -2};

    private final Rectangle2D picture;
    private final double scale;
    private final Typesetter type;
    private final List<Rectangle2D> names;
    private final List<PlacedMark.Words> placed = new ArrayList<>();

    /**
     * @param names what is written on the map, in its logical pixels
     */
    WordPlacer(Viewport viewport, double scale, List<Rectangle2D> names) {
        this.scale = scale;
        this.names = List.copyOf(names);
        type = PointingType.at(scale);
        picture =
                new Rectangle2D.Double(
                        EDGE, EDGE, viewport.width() - 2 * EDGE, viewport.height() - 2 * EDGE);
    }

    double scale() {
        return scale;
    }

    List<PlacedMark.Words> placed() {
        return List.copyOf(placed);
    }

    /**
     * Beside a place, with a line to it: on the side asked for, or near it where the words would
     * cover what is written on the map.
     */
    void beside(Point2D place, LabelSide side, String text) {
        if (text.isBlank()) {
            return;
        }
        List<String> lines = lines(text);
        Rectangle2D best = null;
        double leastCovered = Double.MAX_VALUE;
        for (int turn : TURNS) {
            for (double reach : REACHES) {
                LabelSide tried = side.turned(turn);
                Rectangle2D ground =
                        ground(lines, place, tried.right(), tried.down(), OFFSET * reach * scale);
                double covered = covered(ground);
                if (covered < leastCovered) {
                    leastCovered = covered;
                    best = ground;
                }
            }
        }
        put(lines, best, Optional.of(place));
    }

    /** How much of what is written on the map a ground covers, in square pixels. */
    private double covered(Rectangle2D ground) {
        return names.stream()
                .filter(ground::intersects)
                .map(ground::createIntersection)
                .mapToDouble(both -> both.getWidth() * both.getHeight())
                .sum();
    }

    /** Above a ring, or below one that reaches the top of the picture. */
    void above(Rectangle2D ring, String text) {
        boolean below = ring.getMinY() - lines(text).size() * leading() - 4 * PADDING < 0;
        double y = below ? ring.getMaxY() : ring.getMinY();
        add(text, ring.getCenterX(), y, 0, below ? 1 : -1, GAP * scale);
    }

    /** Behind the tail of an arrow. */
    void atTail(Point2D tail, Point2D head, String text) {
        double dx = tail.getX() - head.getX();
        double dy = tail.getY() - head.getY();
        boolean flat = Math.abs(dx) > Math.abs(dy);
        int right = flat ? (int) Math.signum(dx) : 0;
        int down = flat ? 0 : (int) Math.signum(dy);
        add(text, tail.getX(), tail.getY(), right, down, GAP * scale);
    }

    private void add(String text, double x, double y, int right, int down, double reach) {
        if (!text.isBlank()) {
            List<String> lines = lines(text);
            Point2D at = new Point2D.Double(x, y);
            put(lines, ground(lines, at, right, down, reach), Optional.empty());
        }
    }

    /** The ground of words at a distance from a point, inside the picture and off other words. */
    private Rectangle2D ground(List<String> lines, Point2D at, int right, int down, double reach) {
        double width =
                lines.stream().mapToDouble(type::width).max().orElse(0) + 2 * PADDING * scale;
        double height = lines.size() * leading() + 2 * PADDING * scale - 0.2 * leading();
        double left = at.getX() + right * reach + (right - 1) * width / 2;
        double top = at.getY() + down * reach + (down - 1) * height / 2;
        return free(inside(new Rectangle2D.Double(left, top, width, height)));
    }

    private void put(List<String> lines, Rectangle2D ground, Optional<Point2D> named) {
        placed.add(new PlacedMark.Words(lines, ground, named.map(to -> leader(ground, to))));
    }

    private List<String> lines(String text) {
        return TextFit.wrapped(text, type, MOST_WIDTH * scale);
    }

    private double leading() {
        return PointingType.leading(scale);
    }

    /** Moved into the picture. */
    private Rectangle2D inside(Rectangle2D ground) {
        double left = Math.clamp(ground.getX(), picture.getMinX(), most(picture.getMaxX(), ground));
        double lowest = Math.max(picture.getMinY(), picture.getMaxY() - ground.getHeight());
        double top = Math.clamp(ground.getY(), picture.getMinY(), lowest);
        return new Rectangle2D.Double(left, top, ground.getWidth(), ground.getHeight());
    }

    private double most(double edge, Rectangle2D ground) {
        return Math.max(picture.getMinX(), edge - ground.getWidth());
    }

    /** Moved down, or from the bottom up again, until it meets no other ground. */
    private Rectangle2D free(Rectangle2D ground) {
        Rectangle2D at = ground;
        double step = leading() / 2;
        for (int move = 1; move <= MOST_MOVES && meets(at); move++) {
            int steps = (move + 1) / 2;
            double by = (move % 2 == 0 ? -steps : steps) * step;
            at =
                    inside(
                            new Rectangle2D.Double(
                                    ground.getX(),
                                    ground.getY() + by,
                                    ground.getWidth(),
                                    ground.getHeight()));
        }
        return at;
    }

    private boolean meets(Rectangle2D ground) {
        return placed.stream().anyMatch(other -> other.ground().intersects(ground));
    }

    /** From the nearest point of the ground to what the words name. */
    private static Line2D leader(Rectangle2D ground, Point2D named) {
        return new Line2D.Double(
                Math.clamp(named.getX(), ground.getMinX(), ground.getMaxX()),
                Math.clamp(named.getY(), ground.getMinY(), ground.getMaxY()),
                named.getX(),
                named.getY());
    }
}
