package org.plazaatlas.store.shapefile;

import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureStore;
import org.geotools.geometry.jts.ReferencedEnvelope;

import java.io.IOException;

/** The features of a writable shapefile. */
final class ShapefileFeatureStore extends ContentFeatureStore {
    private final ShapefileContents contents;

    ShapefileFeatureStore(ContentEntry entry, ShapefileContents contents) {
        super(entry, Query.ALL);
        this.contents = contents;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() throws IOException {
        return contents.schema(entry.getName());
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        return contents.bounds(getAbsoluteSchema(), query);
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
        return contents.count(getAbsoluteSchema(), query);
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query)
            throws IOException {
        return contents.reader(getAbsoluteSchema(), FilterExtent.of(query.getFilter()));
    }

    /** Ignores the flags: the same writer returns existing features and then takes new ones. */
    @Override
    protected FeatureWriter<SimpleFeatureType, SimpleFeature> getWriterInternal(
            Query query, int flags) throws IOException {
        return ShapefileFeatureWriter.open(contents, getAbsoluteSchema());
    }

    @Override
    protected boolean canSort(Query query) {
        return ShapefileContents.isInFileOrder(query);
    }
}
