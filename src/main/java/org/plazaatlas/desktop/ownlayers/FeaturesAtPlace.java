package org.plazaatlas.desktop.ownlayers;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.model.DateRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the features at a place of the map: areas that it lies in, lines and points that it is near
 * to.
 *
 * @param place in map metres
 * @param reachMetres how near is near
 */
record FeaturesAtPlace(Coordinate place, double reachMetres) {

    /** What a finger or a quick hand misses. */
    private static final double REACH_PIXELS = 6;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    static FeaturesAtPlace clicked(Coordinate place, double metresPerPixel) {
        return new FeaturesAtPlace(place, REACH_PIXELS * metresPerPixel);
    }

    /** The features of visible layers that are shown on some days, in the order of the layers. */
    List<FeaturesOfLayer> of(List<OwnLayer> layers, DateRange days) {
        List<FeaturesOfLayer> found = new ArrayList<>();
        for (OwnLayer layer : layers) {
            if (layer.added().visible() && layer.prepared().isPresent()) {
                List<LoadedFeature> its = of(layer.prepared().get(), days);
                if (!its.isEmpty()) {
                    found.add(new FeaturesOfLayer(layer, its));
                }
            }
        }
        return found;
    }

    private List<LoadedFeature> of(PreparedLayer layer, DateRange days) {
        Envelope box = new Envelope(place);
        box.expandBy(reach(layer));
        Set<LoadedFeature> near = new HashSet<>(layer.loaded().near(box));
        if (near.isEmpty()) {
            return List.of();
        }
        Geometry point = GEOMETRIES.createPoint(place);
        return layer.pickedOn(days).stream()
                .filter(near::contains)
                .filter(f -> isHit(f.shape().orElseThrow(), point, reach(layer)))
                .toList();
    }

    /** Points are as large as they are drawn. */
    private double reach(PreparedLayer layer) {
        return reachMetres * Math.max(1, layer.added().style().size() / 2 / REACH_PIXELS);
    }

    private static boolean isHit(Geometry shape, Geometry point, double reach) {
        return shape.getDimension() == 2
                ? shape.intersects(point)
                : shape.isWithinDistance(point, reach);
    }
}
