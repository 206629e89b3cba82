package org.plazaatlas.layer.municipality;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.plazaatlas.layer.crs.SystemJudge;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.loaded.MapPlacer;
import org.plazaatlas.layer.place.PlaceColumns;
import org.plazaatlas.layer.place.PlaceMatcher;
import org.plazaatlas.layer.place.RowPlace;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.Projection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The areas of a layer by the municipalities that its rows name, in map metres. */
final class MunicipalityPolygons {

    private static final int SAMPLE = 300;
    private static final int MONITORED = 1 << 8;

    private final String layer;
    private final MapPlacer placer;
    private final Map<String, List<Geometry>> byCode = new TreeMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    private MunicipalityPolygons(String layer, MapPlacer placer) {
        this.layer = layer;
        this.placer = placer;
    }

    /**
     * Reads a layer.
     *
     * @return empty if it has no areas, or no rows that name municipalities
     * @throws IOException if it cannot be read, or the monitor stopped the reading
     */
    static Optional<MunicipalityPolygons> read(
            LayerSource source,
            LayerSchema schema,
            Gazetteer gazetteer,
            Projection projection,
            ReadingMonitor monitor)
            throws IOException {
        List<LayerFeature> areas = areas(source, schema, monitor);
        ProblemLog problems = new ProblemLog();
        Optional<PlaceColumns> columns =
                PlaceColumns.find(
                                schema.fields(),
                                areas.subList(0, Math.min(SAMPLE, areas.size())),
                                () -> gazetteer)
                        .filter(found -> found.municipality() >= 0);
        if (areas.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        MapPlacer placer =
                new MapPlacer(
                        SystemJudge.judge(schema.name(), schema.system(), bounds(areas), problems),
                        projection);
        PlaceMatcher matcher = new PlaceMatcher(columns.get(), gazetteer, schema.name(), problems);
        MunicipalityPolygons polygons = new MunicipalityPolygons(schema.name(), placer);
        for (LayerFeature area : areas) {
            polygons.add(matcher.place(area), area.geometry().orElseThrow());
        }
        return Optional.of(polygons);
    }

    private static List<LayerFeature> areas(
            LayerSource source, LayerSchema schema, ReadingMonitor monitor) throws IOException {
        List<LayerFeature> areas = new ArrayList<>();
        try (FeatureCursor cursor = source.open(schema)) {
            for (Optional<LayerFeature> next = cursor.next();
                    next.isPresent();
                    next = cursor.next()) {
                if (areas.size() % MONITORED == 0) {
                    monitor.reached(schema.name(), areas.size());
                }
                if (next.get().geometry().filter(Polygonal.class::isInstance).isPresent()) {
                    areas.add(next.get());
                }
            }
        }
        return areas;
    }

    private static Envelope bounds(List<LayerFeature> areas) {
        Envelope bounds = new Envelope();
        areas.forEach(
                a -> bounds.expandToInclude(a.geometry().orElseThrow().getEnvelopeInternal()));
        return bounds;
    }

    private void add(RowPlace place, Geometry written) {
        Optional<String> code = place.code().filter(c -> c.length() == 5);
        if (code.isPresent()) {
            placer.place(written).ifPresent(shape -> add(code.get(), shape));
        } else if (place.isPlain()) {
            unknown.add(place.written());
        }
    }

    private void add(String code, Geometry shape) {
        byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(shape);
    }

    String layer() {
        return layer;
    }

    /** The areas of each municipality, by five digits of INEGI. */
    Map<String, List<Geometry>> byCode() {
        return byCode;
    }

    /** Places that the atlas does not know, as they are written. */
    Set<String> unknown() {
        return unknown;
    }

    /** How many areas crossed themselves. */
    long repaired() {
        return placer.repaired();
    }
}
