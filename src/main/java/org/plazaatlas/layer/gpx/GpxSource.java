package org.plazaatlas.layer.gpx;

import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.FieldTally;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.StatedSystem;
import org.plazaatlas.layer.xml.XmlFile;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of GPX: a layer for each sort of item that it has. It is gone through once a layer. */
public final class GpxSource implements LayerSource {

    private final XmlFile file;
    private final ProblemLog problems;
    private final Map<LayerSchema, GpxLayer> layers = new LinkedHashMap<>();

    private GpxSource(XmlFile file, ProblemLog problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it is no GPX or cannot be read
     */
    public static GpxSource open(Path gpx, ProblemLog problems) throws IOException {
        GpxSource source = new GpxSource(XmlFile.of(gpx, problems), problems);
        source.scan();
        return source;
    }

    private void scan() throws IOException {
        Map<GpxLayer, FieldTally> found = new EnumMap<>(GpxLayer.class);
        int count = 0;
        try (GpxStream items = new GpxStream(file.open())) {
            Optional<GpxItem> next = items.next();
            while (next.isPresent()) {
                count++;
                GpxItem item = next.get();
                found.computeIfAbsent(item.layer(), _ -> new FieldTally()).note(item.values());
                next = items.next();
            }
        } catch (IOException e) {
            if (count == 0) {
                throw e;
            }
            problems.addToFile(ProblemKind.CUT_SHORT, "gpx.cutShort", count, FileReason.of(e));
        }
        found.forEach((layer, fields) -> layers.put(schema(layer, fields), layer));
    }

    private LayerSchema schema(GpxLayer layer, FieldTally fields) {
        return new LayerSchema(
                layer.title(),
                fields.fields(),
                Optional.of(layer.geometry()),
                StatedSystem.OF_FORMAT,
                Optional.of(file.encoding()));
    }

    @Override
    public LayerFormat format() {
        return LayerFormat.GPX;
    }

    @Override
    public List<LayerSchema> layers() {
        return List.copyOf(layers.keySet());
    }

    @Override
    public FeatureCursor open(LayerSchema layer) throws IOException {
        GpxStream items = new GpxStream(file.open());
        GpxLayer wanted = layers.get(layer);
        return new FeatureCursor() {
            private long record;

            @Override
            public Optional<LayerFeature> next() {
                Optional<GpxItem> next = advance(items);
                while (next.isPresent() && next.get().layer() != wanted) {
                    next = advance(items);
                }
                record++;
                return next.map(item -> feature(layer, record, item));
            }

            @Override
            public void close() throws IOException {
                items.close();
            }
        };
    }

    /** Where the file breaks off was told when it was opened. */
    private static Optional<GpxItem> advance(GpxStream items) {
        try {
            return items.next();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private LayerFeature feature(LayerSchema layer, long record, GpxItem item) {
        if (!item.fault().isEmpty()) {
            problems.addToRecord(
                    ProblemKind.RECORD_UNREADABLE,
                    layer.name(),
                    record,
                    "geometry.unreadable",
                    item.fault());
        }
        Object[] row = FieldTally.row(layer.fields(), item.values());
        return LayerFeature.of(record, item.geometry(), row);
    }
}
