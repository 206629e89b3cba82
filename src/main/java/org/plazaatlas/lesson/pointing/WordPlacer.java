package org.plazaatlas.lesson.pointing;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.Typesetter;
import org.plazaatlas.lesson.content.LabelSide;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final double[] REACHES = {1, 1.3, 1.6, 2.3, 3.2, 4.2};

    /** How far off the tail of an arrow its words may stand, by the usual gap. */
    private static final double[] GAPS = {1, 4, 8};

    /** Other directions than the one asked for, in eighths of a turn; the opposite is the last. */
    private static final int[] TURNS = {0, 1, -1, 2, -2, 3, -3, 4};

    private static final List<LabelSide> AROUND =
            List.of(LabelSide.NORTH, LabelSide.SOUTH, LabelSide.EAST, LabelSide.WEST);

    private final Rectangle2D picture;
    private final double scale;
    private final Typesetter type;
    private final CoveredSigns covered;
    private final List<PlacedMark.Words> placed = new ArrayList<>();

    /**
     * @param covered measures what words would hide
     */
    WordPlacer(Viewport viewport, double scale, CoveredSigns covered) {
        this.scale = scale;
        this.covered = covered;
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
        List<String> lines = lines(text);
        List<PlacedMark.Words> options = new ArrayList<>();
        for (int turn : TURNS) {
            for (double reach : REACHES) {
                Rectangle2D ground =
                        ground(lines, place, side.turned(turn), OFFSET * reach * scale);
                Line2D leader = leader(ground, place);
                options.add(new PlacedMark.Words(lines, ground, Optional.of(leader)));
            }
        }
        putBest(options);
    }

    /** Above a ring, or on another side of it where the words would hide less. */
    void around(Rectangle2D ring, String text) {
        List<String> lines = lines(text);
        putBest(
                AROUND.stream()
                        .map(side -> ground(lines, edge(ring, side), side, GAP * scale))
                        .map(ground -> new PlacedMark.Words(lines, ground, Optional.empty()))
                        .toList());
    }

    private static Point2D edge(Rectangle2D box, LabelSide side) {
        return new Point2D.Double(
                box.getCenterX() + side.right() * box.getWidth() / 2,
                box.getCenterY() + side.down() * box.getHeight() / 2);
    }

    /** Behind the tail of an arrow. */
    void atTail(Point2D tail, Point2D head, String text) {
        List<String> lines = lines(text);
        LabelSide behind = LabelSide.towards(tail.getX() - head.getX(), tail.getY() - head.getY());
        List<PlacedMark.Words> options = new ArrayList<>();
        for (int turn : TURNS) {
            for (double gaps : GAPS) {
                Rectangle2D ground = ground(lines, tail, behind.turned(turn), GAP * gaps * scale);
                options.add(new PlacedMark.Words(lines, ground, Optional.empty()));
            }
        }
        putBest(options);
    }

    /** Puts the words where they hide least; among equals the first place wins. */
    private void putBest(List<PlacedMark.Words> options) {
        options.stream()
                .filter(words -> words.lines().stream().anyMatch(line -> !line.isBlank()))
                .min(Comparator.comparingDouble(words -> covered.by(words, placed)))
                .ifPresent(placed::add);
    }

    /** The ground of words at a distance from a point, inside the picture and off other words. */
    private Rectangle2D ground(List<String> lines, Point2D at, LabelSide side, double reach) {
        double width =
                lines.stream().mapToDouble(type::width).max().orElse(0) + 2 * PADDING * scale;
        double height = lines.size() * leading() + 2 * PADDING * scale - 0.2 * leading();
        double left = at.getX() + side.right() * reach + (side.right() - 1) * width / 2;
        double top = at.getY() + side.down() * reach + (side.down() - 1) * height / 2;
        return free(inside(new Rectangle2D.Double(left, top, width, height)));
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
