package org.plazaatlas.incident.own;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.layer.crs.LonLatPlacer;
import org.plazaatlas.layer.crs.SystemJudge;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.layer.opening.LayerFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Incidents in a sheet of a workbook, or points in a GeoPackage or a shapefile: whatever is opened
 * as a layer. Of several layers the first with rows counts.
 */
final class LayerIncidents implements IncidentSource {

    private static final int SAMPLE = 60;

    private final LayerSource source;
    private final LayerSchema layer;
    private final IncidentFileHead head;
    private final Optional<LonLatPlacer> placer;
    private long read;

    private LayerIncidents(LayerSource source, LayerSchema layer, Sample sample) {
        this.source = source;
        this.layer = layer;
        head =
                new IncidentFileHead(
                        layer.fields().stream().map(LayerField::name).toList(),
                        sample.rows,
                        !sample.bounds.isNull());
        placer =
                LonLatPlacer.of(
                        SystemJudge.judge(
                                layer.name(), layer.system(), sample.bounds, new ProblemLog()));
    }

    /** The first rows of a layer. */
    private static final class Sample {
        private final List<List<String>> rows = new ArrayList<>();
        private final Envelope bounds = new Envelope();

        private void add(LayerFeature feature) {
            rows.add(feature.values().stream().map(LayerIncidents::text).toList());
            feature.geometry()
                    .map(Geometry::getEnvelopeInternal)
                    .ifPresent(bounds::expandToInclude);
        }
    }

    /**
     * Looks at the first rows of a file.
     *
     * @throws UnusableFileException if it is nothing that is read, or has no rows
     * @throws IOException if it cannot be read
     */
    static LayerIncidents open(Path file) throws IOException {
        LayerSource source = LayerFile.open(file, new ProblemLog());
        try {
            for (LayerSchema layer : source.layers()) {
                Sample sample = sample(source, layer);
                if (!sample.rows.isEmpty()) {
                    return new LayerIncidents(source, layer, sample);
                }
            }
            throw new UnusableFileException("file.empty");
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static Sample sample(LayerSource source, LayerSchema layer) throws IOException {
        Sample sample = new Sample();
        try (FeatureCursor cursor = source.open(layer)) {
            Optional<LayerFeature> feature = cursor.next();
            while (feature.isPresent() && sample.rows.size() < SAMPLE) {
                sample.add(feature.get());
                feature = cursor.next();
            }
        }
        return sample;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public IncidentFileHead head() {
        return head;
    }

    @Override
    public List<Part> parts() {
        return List.of(new AllRows());
    }

    /** How many rows there are is not known before they are read. */
    @Override
    public double shareRead() {
        return read / (read + 50_000.0);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** All rows of the layer. */
    private final class AllRows implements Part {

        @Override
        public int linesBefore() {
            return 0;
        }

        @Override
        public void read(CellLayout layout, RowTaker taker) throws IOException {
            RowCells cells = new RowCells(layout.size());
            try (FeatureCursor cursor = source.open(layer)) {
                Optional<LayerFeature> feature = cursor.next();
                while (feature.isPresent()) {
                    fill(cells, layout, feature.get());
                    taker.take(cells);
                    read++;
                    feature = cursor.next();
                }
            }
        }

        private void fill(RowCells cells, CellLayout layout, LayerFeature feature) {
            cells.begin((int) Math.min(Integer.MAX_VALUE, feature.record()));
            for (int i = 0; i < feature.values().size(); i++) {
                char[] text = text(feature.values().get(i)).toCharArray();
                layout.fill(cells, i, text, 0, text.length);
            }
            feature.geometry()
                    .filter(shape -> !shape.isEmpty())
                    .flatMap(shape -> placer.flatMap(p -> p.place(shape)))
                    .map(Geometry::getCentroid)
                    .map(Geometry::getCoordinate)
                    .ifPresent((Coordinate at) -> cells.setPoint(at.x, at.y));
        }
    }
}
