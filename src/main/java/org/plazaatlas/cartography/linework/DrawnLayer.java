package org.plazaatlas.cartography.linework;

import org.plazaatlas.layer.shown.ShownLayer;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * What a picture shows of a layer of the analyst.
 *
 * @param areas polygons, in the order of the layer
 */
public record DrawnLayer(ShownLayer layer, List<Shape> areas, List<Shape> lines, List<Dot> dots) {

    public DrawnLayer {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
    }

    /**
     * A line or area.
     *
     * @param place of its feature within the layer
     * @param path in map metres
     */
    public record Shape(int place, Path2D path) {}

    /**
     * A point.
     *
     * @param place of its feature within the layer
     * @param x in map metres
     * @param y in map metres
     */
    public record Dot(int place, double x, double y) {}

    /** Whether it draws the same as another one of the same viewport. */
    public boolean isSameAs(DrawnLayer other) {
        return layer == other.layer;
    }

    /** Whether the picture shows nothing of it. */
    public boolean isEmpty() {
        return areas.isEmpty() && lines.isEmpty() && dots.isEmpty();
    }
}
