package org.plazaatlas.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds room on a map for what is drawn over it: each time the free corner where it hides least.
 */
final class MapCorners {

    /** Between a corner of the map and what is set there. */
    static final double EDGE = 9;

    private static final double GAP = 8;
    private static final int PROBES = 6;

    private final MapLayout map;
    private final Rectangle2D frame;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * @param frame the map's place on the page, in which all corners are given
     */
    MapCorners(MapLayout map, Rectangle2D frame) {
        this.map = map;
        this.frame = frame;
    }

    /** A place of that size; empty if it would lie on one taken before. */
    Optional<Rectangle2D> take(double width, double height) {
        Optional<Rectangle2D> place =
                corners(width, height).stream()
                        .filter(frame::contains)
                        .filter(corner -> taken.stream().noneMatch(corner::intersects))
                        .min(Comparator.comparingDouble(this::hidden));
        place.map(MapCorners::withGap).ifPresent(taken::add);
        return place;
    }

    private static Rectangle2D withGap(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() - GAP,
                place.getY() - GAP,
                place.getWidth() + 2 * GAP,
                place.getHeight() + 2 * GAP);
    }

    /** Of equally good ones the first is taken. */
    private List<Rectangle2D> corners(double width, double height) {
        double left = frame.getMinX() + EDGE;
        double right = frame.getMaxX() - EDGE - width;
        double top = frame.getMinY() + EDGE;
        double bottom = frame.getMaxY() - EDGE - height;
        return List.of(
                new Rectangle2D.Double(left, bottom, width, height),
                new Rectangle2D.Double(right, top, width, height),
                new Rectangle2D.Double(right, bottom, width, height),
                new Rectangle2D.Double(left, top, width, height));
    }

    /** Pixels of land and of marks and lettering that would be covered. */
    private double hidden(Rectangle2D place) {
        Rectangle2D onMap = onMap(place);
        double items =
                map.content().items().stream()
                        .map(item -> item.bounds().createIntersection(onMap))
                        .filter(common -> !common.isEmpty())
                        .mapToDouble(common -> common.getWidth() * common.getHeight())
                        .sum();
        return items + landShare(onMap) * place.getWidth() * place.getHeight();
    }

    /** A place on the page in pixels of the map. */
    Rectangle2D onMap(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() - frame.getX(),
                place.getY() - frame.getY(),
                place.getWidth(),
                place.getHeight());
    }

    private double landShare(Rectangle2D place) {
        int land = 0;
        for (int i = 0; i < PROBES * PROBES; i++) {
            double x = place.getX() + (i % PROBES + 0.5) / PROBES * place.getWidth();
            double y = place.getY() + (i / PROBES + 0.5) / PROBES * place.getHeight();
            land += map.at(x, y).face().isPresent() ? 1 : 0;
        }
        return land / (double) (PROBES * PROBES);
    }
}
