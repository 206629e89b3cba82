package org.plazaatlas.layer.inspect;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.layer.crs.LayerSystem;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a layer holds.
 *
 * @param features how many features it has
 * @param geometry what its geometries are, as the file declares or as they were found to be
 * @param kinds how many of each kind there are, in the order of the kinds
 * @param missing features without a geometry
 * @param invalid polygons that are not valid
 * @param unmendable those of them of which mending leaves nothing
 * @param bounds in its own coordinates; null envelope if it has none
 * @param lonLat bounds in degrees, if the system is known
 * @param accents values with letters beyond ASCII, by which an encoding is judged
 * @param rows its first features
 */
public record LayerReport(
        LayerSchema layer,
        long features,
        GeometryKind geometry,
        Map<GeometryKind, Long> kinds,
        boolean heights,
        long missing,
        long invalid,
        long unmendable,
        LayerSystem system,
        Envelope bounds,
        Optional<Envelope> lonLat,
        List<String> accents,
        List<FieldProfile> fields,
        Optional<PlaceReport> places,
        List<LayerFeature> rows) {

    public LayerReport {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        accents = List.copyOf(accents);
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** Whether it has areas. */
    public boolean hasAreas() {
        return kinds.keySet().stream().anyMatch(kind -> kind.code().endsWith("Polygon"));
    }
}
