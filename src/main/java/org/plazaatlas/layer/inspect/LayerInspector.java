package org.plazaatlas.layer.inspect;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.crs.LayerSystem;
import org.plazaatlas.layer.crs.LonLatPlacer;
import org.plazaatlas.layer.crs.SystemJudge;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.place.PlaceColumns;
import org.plazaatlas.layer.place.PlaceMatcher;
import org.plazaatlas.model.Gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a layer to its end and tells what it holds, in room that does not grow with it. */
final class LayerInspector {

    private static final int SAMPLE = 400;
    private static final int ROWS = 5;
    private static final int MONITORED = 1 << 10;

    private final LayerSource source;
    private final LayerSchema layer;
    private final Inspection inspection;
    private final GeometryTally geometries;
    private final BoundsCheck asDegrees;
    private final TextCheck texts;
    private final List<FieldProfiler> fields;
    private final List<LayerFeature> rows = new ArrayList<>();
    private Optional<PlaceTally> places = Optional.empty();
    private long count;

    /**
     * What all layers of a file are inspected with.
     *
     * @param gazetteer asked only if rows name places
     */
    record Inspection(
            Supplier<Gazetteer> gazetteer,
            Optional<RecordFilter> filter,
            LayerMends mends,
            ReadingMonitor monitor,
            ProblemLog problems) {}

    LayerInspector(LayerSource source, LayerSchema layer, Inspection inspection) {
        this.source = source;
        this.layer = layer;
        this.inspection = inspection;
        this.geometries = new GeometryTally(layer.name(), inspection.problems());
        this.asDegrees = new BoundsCheck(layer, inspection.problems());
        this.texts = new TextCheck(layer, inspection.problems());
        this.fields = layer.fields().stream().map(FieldProfiler::new).toList();
    }

    LayerReport inspect() throws IOException {
        findPlaces();
        forEachWanted(this::add);
        fields.forEach(texts::tell);
        tellGeometries();
        tellBounds();
        LayerSystem judged =
                SystemJudge.judge(
                        layer.name(), layer.system(), geometries.bounds(), inspection.problems());
        LayerSystem system =
                SystemJudge.chosen(
                        judged, inspection.mends().epsg(), inspection.mends().swapAxes());
        return report(system, lonLat(system));
    }

    private void findPlaces() throws IOException {
        List<LayerFeature> sample = new ArrayList<>();
        inspection.problems().pause();
        try (FeatureCursor cursor = source.open(layer)) {
            Optional<LayerFeature> feature = cursor.next();
            while (feature.isPresent() && sample.size() < SAMPLE) {
                sample.add(feature.get());
                feature = cursor.next();
            }
        } finally {
            inspection.problems().resume();
        }
        places =
                columns(sample)
                        .map(
                                columns ->
                                        new PlaceTally(
                                                columns,
                                                inspection.gazetteer().get(),
                                                layer,
                                                inspection.problems()));
    }

    /** Rows that have a shape need no name to be found. */
    private Optional<PlaceColumns> columns(List<LayerFeature> sample) {
        long transposed = PlaceColumns.transposed(layer.fields(), inspection.gazetteer());
        if (transposed > 0) {
            inspection
                    .problems()
                    .addToLayer(
                            ProblemKind.TRANSPOSED, layer.name(), "table.transposed", transposed);
            return Optional.empty();
        }
        boolean shapes = sample.stream().anyMatch(feature -> feature.geometry().isPresent());
        return PlaceColumns.find(layer.fields(), sample, inspection.gazetteer())
                .filter(columns -> columns.by().isCode() || !shapes);
    }

    /** Takes a feature. */
    @FunctionalInterface
    private interface FeatureTaker {
        void take(LayerFeature feature) throws IOException;
    }

    /** Goes through all features that the filter accepts, if there is one. */
    private void forEachWanted(FeatureTaker taker) throws IOException {
        Optional<RecordFilter> filter = inspection.filter();
        try (FeatureCursor cursor = source.open(layer)) {
            Optional<LayerFeature> feature = cursor.next();
            while (feature.isPresent()) {
                if (filter.isEmpty() || filter.get().accepts(layer, feature.get())) {
                    taker.take(feature.get());
                }
                feature = cursor.next();
            }
        }
    }

    private void add(LayerFeature feature) throws IOException {
        count++;
        if (count % MONITORED == 0) {
            inspection.monitor().reached(layer.name(), count);
        }
        boolean summed = addPlace(feature);
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).add(feature.values().get(i), summed);
        }
        texts.add(feature);
        if (!isTable()) {
            geometries.add(feature);
            asDegrees.add(feature, feature.geometry().filter(g -> !g.isEmpty()));
        }
        if (rows.size() < ROWS) {
            rows.add(feature);
        }
    }

    private boolean addPlace(LayerFeature feature) {
        if (places.isPresent()) {
            return places.get().add(feature);
        }
        boolean total = PlaceMatcher.isTotal(feature);
        if (total) {
            inspection
                    .problems()
                    .addToRecord(
                            ProblemKind.TOTAL_ROW, layer.name(), feature.record(), "row.total");
        }
        return !total;
    }

    private boolean isTable() {
        return layer.geometry().filter(kind -> kind == GeometryKind.NONE).isPresent();
    }

    private void tellGeometries() {
        if (!isTable() && geometries.missing() > 0) {
            inspection
                    .problems()
                    .addToLayer(
                            ProblemKind.GEOMETRY_MISSING,
                            layer.name(),
                            "geometry.missing",
                            geometries.missing(),
                            count);
        }
    }

    private void tellBounds() {
        Envelope found = geometries.bounds();
        Optional<Envelope> stated = layer.bounds().filter(_ -> !found.isNull());
        if (stated.isEmpty() || inspection.filter().isPresent()) {
            return;
        }
        double most = 1e-6 * Math.max(1, Math.max(found.getWidth(), found.getHeight()));
        Envelope wider = new Envelope(found);
        wider.expandBy(most);
        Envelope narrower = new Envelope(stated.get());
        narrower.expandBy(most);
        if (!wider.contains(stated.get()) || !narrower.contains(found)) {
            inspection
                    .problems()
                    .addToLayer(ProblemKind.BOUNDS_WRONG, layer.name(), "bounds.wrong");
        }
    }

    /** The bounds in degrees, for which a layer in metres is gone through once more. */
    private Optional<Envelope> lonLat(LayerSystem system) throws IOException {
        Optional<LonLatPlacer> placer = LonLatPlacer.of(system);
        if (placer.isEmpty() || geometries.bounds().isNull()) {
            return Optional.empty();
        }
        if (system.isInDegrees()) {
            asDegrees.tell();
            return Optional.of(asDegrees.bounds());
        }
        BoundsCheck check = new BoundsCheck(layer, inspection.problems());
        inspection.problems().pause();
        try {
            forEachWanted(
                    feature ->
                            check.add(
                                    feature,
                                    feature.geometry()
                                            .filter(g -> !g.isEmpty())
                                            .flatMap(placer.get()::place)));
        } finally {
            inspection.problems().resume();
        }
        check.tell();
        return check.bounds().isNull() ? Optional.empty() : Optional.of(check.bounds());
    }

    private LayerReport report(LayerSystem system, Optional<Envelope> lonLat) {
        return new LayerReport(
                layer,
                count,
                layer.geometry().orElseGet(geometries::kind),
                geometries.kinds(),
                geometries.hasHeights(),
                isTable() ? 0 : geometries.missing(),
                geometries.invalid(),
                geometries.unmendable(),
                system,
                geometries.bounds(),
                lonLat,
                texts.accents(),
                fields.stream().map(FieldProfiler::profile).toList(),
                places.map(PlaceTally::report),
                rows);
    }
}
