package org.plazaatlas.store;

import org.geotools.api.data.DataStore;
import org.geotools.api.data.FileDataStoreFactorySpi;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.LengthFunction;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes polygons in degrees, with texts as their attributes, to a shapefile. */
final class OutlineWriter {

    /**
     * A feature to be written.
     *
     * @param shape in degrees on WGS 84
     * @param attributes one for each column
     */
    record Row(Geometry shape, List<String> attributes) {}

    private OutlineWriter() {}

    /**
     * Writes a shapefile with its companions.
     *
     * @param columns names of the attributes, at most ten bytes each
     */
    static void write(Path file, List<String> columns, List<Row> rows) throws IOException {
        FileDataStoreFactorySpi shapefiles = FileDataStoreFinder.getDataStoreFactory("shp");
        if (shapefiles == null) {
            throw new IOException(Message.of("shapefile.noReader").en());
        }
        SimpleFeatureType type = type(file, columns, rows);
        DataStore store = shapefiles.createNewDataStore(Map.of("url", file.toUri().toURL()));
        try {
            store.createSchema(type);
            SimpleFeatureStore target =
                    (SimpleFeatureStore) store.getFeatureSource(store.getTypeNames()[0]);
            target.addFeatures(new ListFeatureCollection(type, features(type, rows)));
        } finally {
            store.dispose();
        }
    }

    private static SimpleFeatureType type(Path file, List<String> columns, List<Row> rows) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(file.getFileName().toString().replace(".shp", ""));
        builder.setCRS(DefaultGeographicCRS.WGS84);
        builder.add("the_geom", MultiPolygon.class);
        for (int i = 0; i < columns.size(); i++) {
            builder.restriction(atMost(width(rows, i)));
            builder.add(columns.get(i), String.class);
        }
        return builder.buildFeatureType();
    }

    /**
     * A limit to the length of a text, made by hand: GeoTools' own builder looks for the function
     * it needs by loading all that there are, which takes long and logs those that lack a library.
     */
    private static Filter atMost(int bytes) {
        FilterFactory factory = CommonFactoryFinder.getFilterFactory();
        LengthFunction length = new LengthFunction();
        length.setParameters(List.of(factory.property(".")));
        return factory.lessOrEqual(length, factory.literal(bytes));
    }

    /** Bytes that the longest value of a column needs in UTF-8. */
    private static int width(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.attributes().get(column))
                .mapToInt(value -> value.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(1);
    }

    private static List<SimpleFeature> features(SimpleFeatureType type, List<Row> rows) {
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        List<SimpleFeature> features = new ArrayList<>();
        for (Row row : rows) {
            builder.add(row.shape());
            builder.addAll(row.attributes().toArray());
            features.add(builder.buildFeature(null));
        }
        return features;
    }
}
