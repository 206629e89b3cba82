package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.MapLayout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds room on a map for a panel that is drawn over it: the free corner where it covers least, or
 * a chosen corner.
 */
final class MapCorners {

    /** Distance between the edge of the map and a panel in its corner. */
    static final double EDGE = 9;

    private static final double GAP = 8;
    private static final int PROBES = 6;

    /** In order of preference among equally good corners. */
    private static final List<InsetPlace> CORNERS =
            List.of(
                    InsetPlace.BOTTOM_LEFT,
                    InsetPlace.TOP_RIGHT,
                    InsetPlace.BOTTOM_RIGHT,
                    InsetPlace.TOP_LEFT);

    private final MapLayout map;
    private final Rectangle2D frame;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private Optional<Rectangle2D> kept = Optional.empty();

    /**
     * @param frame the place of the map on the page; results are in the same coordinates
     */
    MapCorners(MapLayout map, Rectangle2D frame) {
        this.map = map;
        this.frame = frame;
    }

    /**
     * Keeps a corner for a later panel of that size; earlier panels take it only if no other corner
     * is free.
     */
    void keep(InsetPlace corner, double width, double height) {
        kept = chosen(corner, width, height).map(MapCorners::withGap);
    }

    /** Takes the best free place of that size; empty if no corner is free. */
    Optional<Rectangle2D> take(double width, double height) {
        return take(
                corners(width, height).stream()
                        .filter(this::isFree)
                        .min(
                                Comparator.<Rectangle2D, Boolean>comparing(this::meetsKept)
                                        .thenComparingDouble(this::hidden)));
    }

    /** Takes a place in a chosen corner; empty if none was chosen or it is not free. */
    Optional<Rectangle2D> take(InsetPlace corner, double width, double height) {
        return take(chosen(corner, width, height).filter(this::isFree));
    }

    private Optional<Rectangle2D> take(Optional<Rectangle2D> place) {
        place.map(MapCorners::withGap).ifPresent(taken::add);
        return place;
    }

    private boolean isFree(Rectangle2D place) {
        return frame.contains(place) && taken.stream().noneMatch(place::intersects);
    }

    private boolean meetsKept(Rectangle2D place) {
        return kept.filter(place::intersects).isPresent();
    }

    private static Rectangle2D withGap(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() - GAP,
                place.getY() - GAP,
                place.getWidth() + 2 * GAP,
                place.getHeight() + 2 * GAP);
    }

    private List<Rectangle2D> corners(double width, double height) {
        return CORNERS.stream().map(corner -> corner(corner, width, height)).toList();
    }

    private Optional<Rectangle2D> chosen(InsetPlace place, double width, double height) {
        return Optional.of(place)
                .filter(CORNERS::contains)
                .map(corner -> corner(corner, width, height));
    }

    private Rectangle2D corner(InsetPlace corner, double width, double height) {
        boolean left = corner == InsetPlace.TOP_LEFT || corner == InsetPlace.BOTTOM_LEFT;
        boolean top = corner == InsetPlace.TOP_LEFT || corner == InsetPlace.TOP_RIGHT;
        return new Rectangle2D.Double(
                left ? frame.getMinX() + EDGE : frame.getMaxX() - EDGE - width,
                top ? frame.getMinY() + EDGE : frame.getMaxY() - EDGE - height,
                width,
                height);
    }

    /** The area of land, marks and lettering that would be covered, in square pixels. */
    private double hidden(Rectangle2D place) {
        Rectangle2D onMap = onMap(place);
        double items =
                map.content().items().stream()
                        .map(item -> item.bounds().createIntersection(onMap))
                        .filter(common -> !common.isEmpty())
                        .mapToDouble(common -> common.getWidth() * common.getHeight())
                        .sum();
        return items + landShare(onMap) * onMap.getWidth() * onMap.getHeight();
    }

    /** Converts a place on the page to pixels of the map. */
    Rectangle2D onMap(Rectangle2D place) {
        double factor = map.content().message().labelSize().factor();
        return new Rectangle2D.Double(
                (place.getX() - frame.getX()) / factor,
                (place.getY() - frame.getY()) / factor,
                place.getWidth() / factor,
                place.getHeight() / factor);
    }

    private double landShare(Rectangle2D place) {
        int land = 0;
        for (int i = 0; i < PROBES * PROBES; i++) {
            int row = i / PROBES;
            double x = place.getX() + (i % PROBES + 0.5) / PROBES * place.getWidth();
            double y = place.getY() + (row + 0.5) / PROBES * place.getHeight();
            land += map.at(x, y).face().isPresent() ? 1 : 0;
        }
        return land / (double) (PROBES * PROBES);
    }
}
