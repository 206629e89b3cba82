package org.plazaatlas.layer.loaded;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.added.LayerReference;
import org.plazaatlas.layer.crs.LayerSystem;
import org.plazaatlas.layer.crs.SystemJudge;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.layer.opening.LayerFile;
import org.plazaatlas.layer.place.PlaceMatcher;
import org.plazaatlas.layer.place.RowPlace;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads layers into memory, with their shapes in the map metres of one atlas. */
public final class LayerLoader {

    private static final int MONITORED = 1 << 10;

    private final AtlasPlaces places;
    private final ReadingMonitor monitor;

    public LayerLoader(AtlasPlaces places, ReadingMonitor monitor) {
        this.places = places;
        this.monitor = monitor;
    }

    /**
     * Loads a layer.
     *
     * @throws InterruptedIOException if the monitor stopped it
     * @throws UnusableFileException if the file has no layer of that name, or is nothing that is
     *     read
     * @throws IOException if it cannot be read
     */
    public LoadedLayer load(LayerReference reference) throws IOException {
        ProblemLog problems = new ProblemLog();
        LayerMends mends = reference.mends();
        try (LayerSource source = LayerFile.open(reference.file(), mends.choices(), problems)) {
            return new Loading(reference, schema(source, reference), problems).load(source);
        }
    }

    /** A file of one layer may have been renamed, and its layer with it. */
    private static LayerSchema schema(LayerSource source, LayerReference reference)
            throws UnusableFileException {
        List<LayerSchema> layers = source.layers();
        return layers.stream()
                .filter(layer -> layer.name().equals(reference.layer()))
                .findFirst()
                .or(() -> layers.stream().filter(_ -> layers.size() == 1).findFirst())
                .orElseThrow(() -> new UnusableFileException("file.noSuchLayer"));
    }

    /** One layer being loaded. */
    private final class Loading {
        private final LayerReference reference;
        private final LayerSchema layer;
        private final ProblemLog problems;
        private final Optional<RowJoin> join;
        private final Envelope bounds = new Envelope();
        private final List<LayerFeature> read = new ArrayList<>();
        private final List<Optional<String>> codes = new ArrayList<>();
        private long totals;
        private long withoutShape;

        Loading(LayerReference reference, LayerSchema layer, ProblemLog problems) {
            this.reference = reference;
            this.layer = layer;
            this.problems = problems;
            join = reference.join().flatMap(j -> RowJoin.of(j, layer, places, problems));
        }

        LoadedLayer load(LayerSource source) throws IOException {
            try (FeatureCursor cursor = source.open(layer)) {
                Optional<LayerFeature> feature = cursor.next();
                while (feature.isPresent()) {
                    add(feature.get());
                    feature = cursor.next();
                }
            }
            LayerSystem judged = SystemJudge.judge(layer.name(), layer.system(), bounds, problems);
            LayerMends mends = reference.mends();
            LayerSystem system = SystemJudge.chosen(judged, mends.epsg(), mends.swapAxes());
            MapPlacer placer = new MapPlacer(system, places.atlas().projection());
            List<LoadedFeature> features = placed(placer);
            LoadingResult result =
                    new LoadingResult(
                            system,
                            placer.repaired(),
                            placer.outside(),
                            withoutShape,
                            totals,
                            join.map(RowJoin::result),
                            problems.problems());
            return new LoadedLayer(reference, layer.fields(), features, result);
        }

        private void add(LayerFeature feature) throws IOException {
            if (read.size() % MONITORED == 0) {
                monitor.reached(layer.name(), read.size());
            }
            Optional<RowPlace> place = join.map(j -> j.place(feature));
            boolean plain =
                    place.map(RowPlace::isPlain).orElseGet(() -> !PlaceMatcher.isTotal(feature));
            if (!plain && !reference.mends().keepTotals()) {
                totals++;
                return;
            }
            join.ifPresent(j -> j.count(place.orElseThrow()));
            codes.add(place.flatMap(RowPlace::code));
            read.add(feature);
            feature.geometry()
                    .map(Geometry::getEnvelopeInternal)
                    .ifPresent(bounds::expandToInclude);
        }

        private List<LoadedFeature> placed(MapPlacer placer) throws IOException {
            List<LoadedFeature> features = new ArrayList<>(read.size());
            for (int i = 0; i < read.size(); i++) {
                if (i % MONITORED == 0) {
                    monitor.reached(layer.name(), read.size());
                }
                LayerFeature feature = read.set(i, null); // its own shape is no longer needed
                Optional<String> code = codes.get(i);
                Optional<Geometry> shape = shape(feature, code, placer);
                features.add(new LoadedFeature(i, feature.record(), shape, code, feature.values()));
            }
            return features;
        }

        private Optional<Geometry> shape(
                LayerFeature feature, Optional<String> code, MapPlacer placer) {
            Optional<Geometry> own = feature.geometry().filter(g -> !g.isEmpty());
            if (join.isPresent()) {
                Optional<Geometry> joined = code.flatMap(places::of).map(PlaceShape::shape);
                withoutShape += joined.isEmpty() ? 1 : 0;
                return joined;
            }
            withoutShape += own.isEmpty() ? 1 : 0;
            return own.flatMap(placer::place);
        }
    }
}
