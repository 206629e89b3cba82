package org.plazaatlas.store.shapefile;

import org.geotools.api.data.SimpleFeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.locationtech.jts.geom.Envelope;

import java.io.IOException;
import java.util.NoSuchElementException;

/**
 * Reads features in file order. The id of a feature is {@code typeName.N}, with its 1-based record
 * number. Deleted records, and those whose stated bounding box lies outside the extent, are skipped
 * before any geometry is built. After a damaged record, reading continues with the next one.
 */
final class ShapefileFeatureReader implements SimpleFeatureReader {
    private static final int UNKNOWN = -1;

    private final ShapefileRecords records;
    private final Envelope extent;
    private final boolean everywhere;
    private final SimpleFeatureBuilder builder;
    private int unread;
    private int next = UNKNOWN;

    ShapefileFeatureReader(ShapefileRecords records, SimpleFeatureType schema, Envelope extent) {
        this.records = records;
        this.extent = extent;
        this.everywhere = extent.contains(FilterExtent.everywhere());
        this.builder = new SimpleFeatureBuilder(schema);
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return builder.getFeatureType();
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == UNKNOWN && unread < records.count()) {
            int candidate = unread++;
            if (!records.isDeleted(candidate) && mayMatch(candidate)) {
                next = candidate;
            }
        }
        return next != UNKNOWN;
    }

    private boolean mayMatch(int index) throws IOException {
        return everywhere || records.statedBox(index).map(extent::intersects).orElse(true);
    }

    @Override
    public SimpleFeature next() throws IOException {
        if (!hasNext()) {
            throw new NoSuchElementException("no feature left");
        }
        int index = next;
        next = UNKNOWN;
        builder.reset();
        builder.add(records.geometry(index));
        builder.addAll(records.values(index));
        return builder.buildFeature(id(builder.getFeatureType(), index + 1));
    }

    /** The id of the feature with a 1-based record number. */
    static String id(SimpleFeatureType schema, int recordNumber) {
        return schema.getTypeName() + "." + recordNumber;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
