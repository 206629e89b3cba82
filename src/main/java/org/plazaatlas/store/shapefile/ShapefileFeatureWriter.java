package org.plazaatlas.store.shapefile;

import org.geotools.api.data.SimpleFeatureWriter;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.locationtech.jts.geom.Geometry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites a shapefile feature by feature. When it is closed, the result replaces the old files if
 * something has changed and nothing has failed. Features that are neither written nor removed stay
 * as they are.
 */
final class ShapefileFeatureWriter implements SimpleFeatureWriter {
    private final SimpleFeatureType schema;
    private final ShapefileFeatureReader existing;
    private final ShapefileOutput output;
    private final PassedOver passedOver;
    private SimpleFeature current;
    private List<Object> originalValues;
    private boolean isNew;
    private boolean changed;
    private boolean failed;
    private boolean closed;

    private ShapefileFeatureWriter(
            SimpleFeatureType schema,
            ShapefileFeatureReader existing,
            ShapefileOutput output,
            PassedOver passedOver) {
        this.schema = schema;
        this.passedOver = passedOver;
        this.existing = existing;
        this.output = output;
    }

    /**
     * @throws IOException if the shapefile cannot be read, or its folder not written
     */
    static ShapefileFeatureWriter open(ShapefileContents contents, SimpleFeatureType schema)
            throws IOException {
        ShapefileRecords records = contents.open();
        try {
            PassedOver passedOver = contents.files().passedOver();
            ShapefileFeatureReader existing =
                    new ShapefileFeatureReader(records, schema, FilterExtent.everywhere());
            return new ShapefileFeatureWriter(
                    schema, existing, output(contents, records), passedOver);
        } catch (IOException | RuntimeException e) {
            records.close();
            throw e;
        }
    }

    /** Made last, since nothing after it may fail: it has files open that nobody would close. */
    private static ShapefileOutput output(ShapefileContents contents, ShapefileRecords records)
            throws IOException {
        return new ShapefileOutput(
                contents.files(),
                records.header().type(),
                records.table().map(DbfTable::fields).orElse(List.of()),
                records.table()
                        .map(DbfTable::charset)
                        .orElse(DbfCharset.of(StandardCharsets.UTF_8)));
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return schema;
    }

    @Override
    public boolean hasNext() throws IOException {
        return existing.hasNext();
    }

    /** The next existing feature or, after the last one, a new one to be filled in. */
    @Override
    public SimpleFeature next() throws IOException {
        keepCurrent();
        isNew = !hasNext();
        current = isNew ? blank() : read();
        originalValues = isNew ? List.of() : new ArrayList<>(current.getAttributes());
        return current;
    }

    private SimpleFeature blank() {
        String id = ShapefileFeatureReader.id(schema, output.recordCount() + 1);
        return SimpleFeatureBuilder.build(schema, List.of(), id);
    }

    /** A feature that cannot be read cannot be kept either, so then the old files stay. */
    private SimpleFeature read() throws IOException {
        boolean failedBefore = failed;
        failed = true;
        SimpleFeature feature = existing.next();
        failed = failedBefore;
        return feature;
    }

    @Override
    public void write() throws IOException {
        if (current == null) {
            throw new IOException("next() must be called before each write()");
        }
        changed = true;
        add(current.getAttributes());
    }

    @Override
    public void remove() throws IOException {
        if (current == null) {
            throw new IOException("next() must be called before each remove()");
        }
        changed |= !isNew;
        current = null;
    }

    /** An existing feature that was neither written nor removed stays as it was. */
    private void keepCurrent() throws IOException {
        if (current != null && !isNew) {
            add(originalValues);
        }
        current = null;
    }

    private void add(List<Object> values) throws IOException {
        boolean failedBefore = failed;
        failed = true;
        output.add((Geometry) values.getFirst(), values.subList(1, values.size()));
        failed = failedBefore;
        current = null;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (existing;
                output) {
            if (changed && !failed) {
                keepRemaining();
                refuseLoss();
                existing.close();
                output.commit();
            }
        }
    }

    /** What was passed over would be missing in the new files. */
    private void refuseLoss() throws IOException {
        if (!passedOver.isEmpty()) {
            throw new IOException(passedOver.texts().getFirst().en() + "; nothing is written");
        }
    }

    private void keepRemaining() throws IOException {
        keepCurrent();
        while (hasNext()) {
            add(read().getAttributes());
        }
    }
}
