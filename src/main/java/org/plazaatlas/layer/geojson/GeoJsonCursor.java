package org.plazaatlas.layer.geojson;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.FieldTally;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;

import java.io.IOException;
import java.util.Optional;

/** Goes through the features of a file; those without a sound geometry come without one. */
final class GeoJsonCursor implements FeatureCursor {

    private final GeoJsonStream features;
    private final LayerSchema layer;
    private final ProblemLog problems;
    private long record;

    GeoJsonCursor(GeoJsonStream features, LayerSchema layer, ProblemLog problems) {
        this.features = features;
        this.layer = layer;
        this.problems = problems;
    }

    @Override
    public Optional<LayerFeature> next() throws IOException {
        try {
            Optional<JsonFeature> next = features.next();
            record++;
            return next.map(this::feature);
        } catch (IOException e) {
            problems.addToLayer(
                    ProblemKind.CUT_SHORT, layer.name(), "json.cutShort", record, features.place());
            return Optional.empty();
        }
    }

    private LayerFeature feature(JsonFeature read) {
        Object[] row = FieldTally.row(layer.fields(), read.values());
        return LayerFeature.of(record, geometry(read), row);
    }

    private Geometry geometry(JsonFeature read) {
        JsonGeometry geometry = read.geometry();
        if (geometry == null) {
            return null;
        }
        try {
            return geometry.geometry();
        } catch (MalformedGeometryException e) {
            problems.addToRecord(
                    ProblemKind.RECORD_UNREADABLE,
                    layer.name(),
                    record,
                    "geometry.unreadable",
                    e.reason());
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        features.close();
    }
}
