package org.plazaatlas.cartography.labelling;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.linework.DrawnLayer;
import org.plazaatlas.cartography.linework.DrawnLayers;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.layer.shown.ShownLayer;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Places the names of the features of the analyst's layers wherever nothing else needs the room:
 * below points, and within areas. For one thread at a time.
 */
public final class LayerNames {

    private static final double GAP = 2;
    private static final int MOST_LETTERS = 60;
    private static final int MOST_TRIED = 4_000;
    private static final int MOST_KEPT = 100_000;

    private final IdentityHashMap<Geometry, Coordinate> middles = new IdentityHashMap<>();

    /**
     * The names that find room in a picture, those of the topmost layer first.
     *
     * @param taken places that are taken; the names are added
     */
    public List<MapItem> place(DrawnLayers layers, Viewport viewport, CollisionIndex taken) {
        List<MapItem> placed = new ArrayList<>();
        for (DrawnLayer layer : layers.all().reversed()) {
            if (layer.layer().added().style().labelField().isPresent()) {
                place(layer, viewport, taken, placed);
            }
        }
        return placed;
    }

    private void place(
            DrawnLayer drawn, Viewport viewport, CollisionIndex taken, List<MapItem> placed) {
        ShownLayer layer = drawn.layer();
        double below = layer.added().style().size() / 2 + GAP + TextStyle.MUNICIPALITY.capHeight();
        drawn.dots().stream()
                .limit(MOST_TRIED)
                .forEach(
                        dot ->
                                tryPlace(
                                        layer.label(dot.place()),
                                        viewport.toPixel(dot.x(), dot.y()),
                                        below,
                                        viewport,
                                        taken,
                                        placed));
        double middle = TextStyle.MUNICIPALITY.capHeight() / 2;
        List<DrawnLayer.Shape> shapes = new ArrayList<>(drawn.areas());
        shapes.addAll(drawn.lines());
        shapes.stream()
                .limit(MOST_TRIED)
                .forEach(
                        shape -> {
                            Coordinate at = middle(layer, shape.place());
                            tryPlace(
                                    layer.label(shape.place()),
                                    viewport.toPixel(at.x, at.y),
                                    middle,
                                    viewport,
                                    taken,
                                    placed);
                        });
    }

    private Coordinate middle(ShownLayer layer, int place) {
        if (middles.size() > MOST_KEPT) {
            middles.clear();
        }
        return middles.computeIfAbsent(
                layer.features().get(place).shape().orElseThrow(),
                shape -> shape.getInteriorPoint().getCoordinate());
    }

    private static void tryPlace(
            String text,
            Point2D at,
            double below,
            Viewport viewport,
            CollisionIndex taken,
            List<MapItem> placed) {
        if (text.isEmpty()) {
            return;
        }
        String shown = text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
        Lettering name =
                Lettering.centred(
                        shown,
                        TextStyle.MUNICIPALITY,
                        TextColour.NORMAL,
                        at.getX(),
                        at.getY() + below);
        Rectangle2D page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        if (page.contains(name.bounds()) && taken.isFree(name.bounds())) {
            taken.take(name.bounds());
            placed.add(name);
        }
    }
}
