package org.plazaatlas.store.atlas;

import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/**
 * A polygon of a shapefile with its attributes.
 *
 * @param shape in map metres
 */
public record Outline(SimpleFeature feature, Geometry shape) {

    /** The text of the first of these attributes that has one; empty if none has. */
    public String attribute(String... names) {
        for (String name : names) {
            if (feature.getAttribute(name) instanceof String text) {
                return text.strip();
            }
        }
        return "";
    }
}
