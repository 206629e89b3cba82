package org.plazaatlas.layer.shapefile;

import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.MultiPoint;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.store.shapefile.DamagedShapefileException;
import org.plazaatlas.store.shapefile.ShapefileDataStore;

import java.io.IOException;
import java.util.Optional;

/** Goes through the records of a shapefile; damaged ones are noted and left out. */
final class ShapefileCursor implements FeatureCursor {

    private final ShapefileDataStore store;
    private final FeatureReader<SimpleFeatureType, SimpleFeature> reader;
    private final String layer;
    private final ProblemLog problems;

    ShapefileCursor(ShapefileDataStore store, String layer, ProblemLog problems)
            throws IOException {
        this.store = store;
        this.reader = store.getFeatureReader();
        this.layer = layer;
        this.problems = problems;
    }

    @Override
    public Optional<LayerFeature> next() throws IOException {
        while (reader.hasNext()) {
            try {
                return Optional.of(feature(reader.next()));
            } catch (DamagedShapefileException e) {
                if (e.record().isEmpty()) {
                    throw e;
                }
                problems.addToRecord(
                        ProblemKind.RECORD_UNREADABLE,
                        layer,
                        e.record().getAsInt(),
                        "record.unreadable",
                        e.getMessage());
            }
        }
        return Optional.empty();
    }

    private static LayerFeature feature(SimpleFeature read) {
        String id = read.getID();
        long record = Long.parseLong(id.substring(id.lastIndexOf('.') + 1));
        Object[] values = new Object[read.getAttributeCount() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = DbfValues.value(read.getAttribute(i + 1));
        }
        return LayerFeature.of(record, single((Geometry) read.getDefaultGeometry()), values);
    }

    /** Lines and polygons of one part as what they are. */
    private static Geometry single(Geometry geometry) {
        boolean wrapped =
                geometry instanceof GeometryCollection
                        && !(geometry instanceof MultiPoint)
                        && geometry.getNumGeometries() == 1;
        return wrapped ? geometry.getGeometryN(0) : geometry;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        store.passedOver()
                .forEach(
                        text ->
                                problems.addToLayer(
                                        ProblemKind.PASSED_OVER, layer, "passedOver", text));
    }
}
