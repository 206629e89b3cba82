package org.plazaatlas.store.shapefile;

import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.geometry.jts.ReferencedEnvelope;

import java.io.IOException;

/** The features of a read-only shapefile. */
final class ShapefileFeatureSource extends ContentFeatureSource {
    private final ShapefileContents contents;

    ShapefileFeatureSource(ContentEntry entry, ShapefileContents contents) {
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

    @Override
    protected boolean canSort(Query query) {
        return ShapefileContents.isInFileOrder(query);
    }
}
