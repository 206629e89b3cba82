package org.plazaatlas.store.atlas;

import org.locationtech.jts.geom.Geometry;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A polygon of a shapefile with its attributes.
 *
 * @param texts the attributes that are texts or numbers, by their names in small letters
 * @param shape in map metres
 */
public record Outline(Map<String, String> texts, Geometry shape) {

    public Outline {
        texts = Map.copyOf(texts);
    }

    /**
     * The text of the first of these attributes that has one; empty if none has. The case of names
     * does not matter.
     */
    public String attribute(List<String> names) {
        return names.stream()
                .map(name -> texts.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
