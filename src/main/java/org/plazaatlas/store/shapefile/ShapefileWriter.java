package org.plazaatlas.store.shapefile;

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
import org.plazaatlas.store.file.WholeFiles;
import org.plazaatlas.store.json.ProblemText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Writes features in degrees on WGS 84, with their attributes, to shapefiles. */
public final class ShapefileWriter {

    /** Bytes of UTF-8 that a text attribute can hold. */
    public static final int MOST_TEXT_BYTES = 254;

    /** Indexes of other programs, which are out of date once the shapefile is replaced. */
    private static final List<String> FOREIGN_INDEXES = List.of(".qix", ".fix", ".sbn", ".sbx");

    /**
     * An attribute of all features.
     *
     * @param name at most ten bytes
     * @param type String, Boolean, Integer, Double or LocalDate
     */
    public record Field(String name, Class<?> type) {}

    /**
     * A feature to be written.
     *
     * @param shape in degrees
     * @param attributes one for each field; null for no value
     */
    public record Row(Geometry shape, List<Object> attributes) {

        public Row {
            attributes = Arrays.asList(attributes.toArray());
        }
    }

    private ShapefileWriter() {}

    /**
     * Names for fields that fit a shapefile: without accents, of at most ten bytes and each
     * different.
     */
    public static List<String> fieldNames(List<String> names) {
        return DbfNames.fieldNames(names);
    }

    /**
     * Replaces a shapefile with its companions, all of them or none; creates the folder if needed.
     *
     * @param file its name ends in .shp
     * @param shape the type of all geometries
     * @throws IOException if it cannot be written there, or a text is too long for a field
     */
    public static void replace(
            Path file, Class<? extends Geometry> shape, List<Field> fields, List<Row> rows)
            throws IOException {
        replace(file, shape, fields, rows, Map.of());
    }

    /**
     * Replaces a shapefile with its companions and further texts beside it, all of them or none.
     *
     * @param beside texts in UTF-8, by the endings of their files
     * @throws IOException if it cannot be written there, or a text is too long for a field
     */
    public static void replace(
            Path file,
            Class<? extends Geometry> shape,
            List<Field> fields,
            List<Row> rows,
            Map<String, String> beside)
            throws IOException {
        Path whole = file.toAbsolutePath();
        try (WholeFiles files = new WholeFiles()) {
            Path stage = files.stageFolder(Files.createDirectories(whole.getParent()));
            write(stage.resolve(whole.getFileName()), shape, fields, rows);
            for (Map.Entry<String, String> text : beside.entrySet()) {
                Files.writeString(stage.resolve(typeName(whole) + text.getKey()), text.getValue());
            }
            for (String ending : FOREIGN_INDEXES) {
                files.remove(whole.resolveSibling(typeName(whole) + ending));
            }
            files.commit();
        }
    }

    /**
     * Writes a shapefile with its companions into an existing folder.
     *
     * @param file its name ends in .shp
     * @param shape the type of all geometries
     * @throws IOException if it cannot be written there, or a text is too long for a field
     */
    public static void write(
            Path file, Class<? extends Geometry> shape, List<Field> fields, List<Row> rows)
            throws IOException {
        FileDataStoreFactorySpi shapefiles = FileDataStoreFinder.getDataStoreFactory("shp");
        if (shapefiles == null) {
            throw new IOException(ProblemText.of("shapefile.noReader").en());
        }
        SimpleFeatureType type = type(file, shape, fields, rows);
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

    private static String typeName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.shp$", "");
    }

    private static SimpleFeatureType type(
            Path file, Class<? extends Geometry> shape, List<Field> fields, List<Row> rows) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(typeName(file));
        builder.setCRS(DefaultGeographicCRS.WGS84);
        builder.add("the_geom", shape);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).type() == String.class) {
                builder.restriction(atMost(width(rows, i)));
            }
            Class<?> type = fields.get(i).type();
            builder.add(fields.get(i).name(), type == LocalDate.class ? Date.class : type);
        }
        return builder.buildFeatureType();
    }

    /** A day as GeoTools has it: its midnight here, as which it is read again. */
    private static Object written(Object attribute) {
        return attribute instanceof LocalDate day
                ? Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant())
                : attribute;
    }

    /**
     * A limit to the length of a text. It is made by hand, because GeoTools' own builder loads all
     * functions to find one, which takes long and logs those that lack a library.
     */
    private static Filter atMost(int bytes) {
        FilterFactory factory = CommonFactoryFinder.getFilterFactory();
        LengthFunction length = new LengthFunction();
        length.setParameters(List.of(factory.property(".")));
        return factory.lessOrEqual(length, factory.literal(bytes));
    }

    /** Bytes that the longest value of a field needs in UTF-8; a field has at least one. */
    private static int width(List<Row> rows, int field) {
        return rows.stream()
                .map(row -> row.attributes().get(field))
                .filter(String.class::isInstance)
                .mapToInt(value -> ((String) value).getBytes(StandardCharsets.UTF_8).length)
                .filter(bytes -> bytes > 0)
                .max()
                .orElse(1);
    }

    private static List<SimpleFeature> features(SimpleFeatureType type, List<Row> rows) {
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        List<SimpleFeature> features = new ArrayList<>();
        for (Row row : rows) {
            builder.add(row.shape());
            builder.addAll(row.attributes().stream().map(ShapefileWriter::written).toArray());
            features.add(builder.buildFeature(null));
        }
        return features;
    }
}
