package org.plazaatlas.layer.loaded;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.place.PlaceColumns;
import org.plazaatlas.layer.place.PlaceMatcher;
import org.plazaatlas.model.Gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The areas of a loaded layer by the municipalities that its rows name. */
final class MunicipalityAreas {

    private static final int SAMPLE = 300;
    private static final int CODE_LENGTH = 5;

    private MunicipalityAreas() {}

    /**
     * The areas in map metres, by five digits of INEGI; none if the layer has no areas or its rows
     * name no municipalities. A municipality with several rows is left out: they may be its parts.
     */
    static Map<String, Geometry> of(LoadedLayer layer, Gazetteer gazetteer) {
        if (layer.kind() != ShapeKind.AREAS || layer.reference().join().isPresent()) {
            return Map.of();
        }
        List<LayerFeature> rows = layer.features().stream().map(MunicipalityAreas::row).toList();
        Optional<PlaceColumns> columns =
                PlaceColumns.find(
                                layer.fields(),
                                rows.subList(0, Math.min(SAMPLE, rows.size())),
                                () -> gazetteer)
                        .filter(found -> found.municipality() >= 0);
        return columns.map(found -> areas(layer, rows, found, gazetteer)).orElse(Map.of());
    }

    private static LayerFeature row(LoadedFeature feature) {
        return new LayerFeature(feature.record(), Optional.empty(), feature.values());
    }

    private static Map<String, Geometry> areas(
            LoadedLayer layer, List<LayerFeature> rows, PlaceColumns columns, Gazetteer gazetteer) {
        PlaceMatcher matcher =
                new PlaceMatcher(columns, gazetteer, layer.reference().layer(), new ProblemLog());
        Map<String, Geometry> areas = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Geometry> shape =
                    layer.features().get(i).shape().filter(Polygonal.class::isInstance);
            Optional<String> code =
                    matcher.place(rows.get(i)).code().filter(c -> c.length() == CODE_LENGTH);
            if (code.isPresent()
                    && shape.isPresent()
                    && areas.put(code.get(), shape.get()) != null) {
                several.add(code.get());
            }
        }
        areas.keySet().removeAll(several);
        return areas;
    }
}
