package org.plazaatlas.store.shapefile;

import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shapefiles for tests, written and read only through the GeoTools API. */
final class Fixture {
    private Fixture() {}

    static DataStore store(Path shp) throws IOException {
        return DataStoreFinder.getDataStore(Map.of("url", shp.toUri().toURL()));
    }

    static Geometry wkt(String wkt) {
        try {
            return wkt == null ? null : new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    /**
     * Makes a shapefile.
     *
     * @param spec the schema in GeoTools' notation, such as {@code the_geom:Point,name:String}
     * @param rows the geometry as WKT (null for none) and then the attributes
     */
    static Path write(Path shp, String spec, Object[]... rows) throws IOException {
        DataStore store = create(shp, spec);
        append(store, rows);
        store.dispose();
        return shp;
    }

    static DataStore create(Path shp, String spec) throws IOException {
        DataStore store = store(shp);
        store.createSchema(schema(store.getTypeNames()[0], spec));
        return store;
    }

    static SimpleFeatureType schema(String name, String spec) {
        try {
            return DataUtilities.createType(name, spec);
        } catch (SchemaException e) {
            throw new IllegalArgumentException(spec, e);
        }
    }

    static void append(DataStore store, Object[]... rows) throws IOException {
        try (FeatureWriter<SimpleFeatureType, SimpleFeature> writer =
                store.getFeatureWriterAppend(store.getTypeNames()[0], Transaction.AUTO_COMMIT)) {
            for (Object[] row : rows) {
                Object[] values = row.clone();
                values[0] = row[0] instanceof String text ? wkt(text) : row[0];
                writer.next().setAttributes(values);
                writer.write();
            }
        }
    }

    static Object[] row(Object... values) {
        return values;
    }

    static List<SimpleFeature> read(Path shp) throws IOException {
        DataStore store = store(shp);
        try {
            return read(store, new Query(store.getTypeNames()[0]));
        } finally {
            store.dispose();
        }
    }

    static List<SimpleFeature> read(DataStore store, Query query) throws IOException {
        List<SimpleFeature> features = new ArrayList<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                store.getFeatureReader(query, Transaction.AUTO_COMMIT)) {
            while (reader.hasNext()) {
                features.add(reader.next());
            }
        }
        return features;
    }

    static List<Geometry> geometries(Path shp) throws IOException {
        List<Geometry> geometries = new ArrayList<>();
        read(shp).forEach(feature -> geometries.add((Geometry) feature.getDefaultGeometry()));
        return geometries;
    }

    static SimpleFeatureStore featureStore(DataStore store) throws IOException {
        return (SimpleFeatureStore) store.getFeatureSource(store.getTypeNames()[0]);
    }
}
