package org.plazaatlas.store.shapefile;

import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.feature.type.Name;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.data.store.ContentState;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.language.Text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One shapefile as a GeoTools data store with one feature type, named after the file. The geometry
 * is the first attribute and named {@code the_geom}; lines and polygons are always multi-part.
 * Coordinates are as in the file, longitude before latitude; the coordinate system is that of the
 * {@code .prj}, and null without one. Without a {@code .dbf} the geometry is the only attribute.
 * Writing replaces all the files together, and leaves the old ones in place if it fails.
 *
 * <p>Reading a damaged file fails with a {@link DamagedShapefileException}. Feature readers and
 * writers throw it as it is; GeoTools' feature collections wrap it in a {@link RuntimeException},
 * because their iterators cannot throw it.
 */
public final class ShapefileDataStore extends ContentDataStore implements FileDataStore {
    private final ShapefileFiles files;
    private final Optional<Charset> charset;

    /**
     * @param shp the main file; it need not exist before {@link #createSchema}
     * @param charset the character set of texts, overriding what the files say; if empty, texts are
     *     read as the files say and written as UTF-8
     */
    public ShapefileDataStore(Path shp, Optional<Charset> charset) {
        this.files = new ShapefileFiles(shp);
        this.charset = charset;
        setGeometryFactory(new GeometryFactory());
    }

    /**
     * What has been passed over so far in files that contradict their format; a part of a sentence
     * each.
     */
    public List<Text> passedOver() {
        return files.passedOver().texts();
    }

    /**
     * The existing file beside the {@code .shp} with this extension, whatever its case.
     *
     * @throws IOException if the folder cannot be read
     */
    public Optional<Path> companion(String extension) throws IOException {
        return files.sibling(extension);
    }

    private String typeName() {
        return files.typeName();
    }

    private ShapefileContents contents() {
        return new ShapefileContents(files, charset, getGeometryFactory());
    }

    @Override
    protected List<Name> createTypeNames() {
        return List.of(name(typeName()));
    }

    /** Reads the schema at once, so that damage shows up as a {@link DamagedShapefileException}. */
    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) throws IOException {
        ContentState state = entry.getState(Transaction.AUTO_COMMIT);
        if (state.getFeatureType() == null) {
            state.setFeatureType(contents().schema(entry.getName()));
        }
        return Files.isWritable(files.shp()) && Files.isWritable(files.shp().getParent())
                ? new ShapefileFeatureStore(entry, contents())
                : new ShapefileFeatureSource(entry, contents());
    }

    /**
     * Makes an empty shapefile and replaces an existing one. The schema that is read back may
     * differ: field names are cut to ten ASCII characters, the geometry comes first and is named
     * {@code the_geom}, and the type is named after the file.
     *
     * @throws IOException if a shapefile cannot hold an attribute or the type of geometry, or
     *     cannot be written
     */
    @Override
    public void createSchema(SimpleFeatureType schema) throws IOException {
        GeometryDescriptor geometry = schema.getGeometryDescriptor();
        if (geometry == null) {
            throw new IOException(typeName() + ": a shapefile needs a geometry attribute");
        }
        DbfCharset written = DbfCharset.of(charset.orElse(StandardCharsets.UTF_8));
        try (ShapefileOutput output =
                new ShapefileOutput(files, shapeType(geometry), columns(schema), written)) {
            output.setCrs(schema.getCoordinateReferenceSystem());
            output.commit();
        }
        removeEntry(name(typeName()));
    }

    private static ShapeType shapeType(GeometryDescriptor geometry) throws IOException {
        Class<?> binding = geometry.getType().getBinding();
        if (Point.class == binding) {
            return ShapeType.POINT;
        } else if (MultiPoint.class == binding) {
            return ShapeType.MULTIPOINT;
        } else if (LineString.class.isAssignableFrom(binding) || MultiLineString.class == binding) {
            return ShapeType.POLYLINE;
        } else if (Polygon.class == binding || MultiPolygon.class == binding) {
            return ShapeType.POLYGON;
        }
        String problem = "a shapefile holds points, lines or polygons, not %s in general";
        throw new IOException(problem.formatted(binding.getSimpleName()));
    }

    private static List<DbfColumn> columns(SimpleFeatureType schema) throws IOException {
        List<AttributeDescriptor> attributes = new ArrayList<>(schema.getAttributeDescriptors());
        attributes.remove(schema.getGeometryDescriptor());
        List<String> names =
                DbfNames.fieldNames(
                        attributes.stream().map(AttributeDescriptor::getLocalName).toList());
        List<DbfColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(DbfColumn.ofAttribute(names.get(i), attributes.get(i)));
        }
        return columns;
    }

    @Override
    public SimpleFeatureType getSchema() throws IOException {
        return getSchema(typeName());
    }

    @Override
    public ContentFeatureSource getFeatureSource() throws IOException {
        return getFeatureSource(typeName());
    }

    @Override
    public FeatureReader<SimpleFeatureType, SimpleFeature> getFeatureReader() throws IOException {
        return getFeatureReader(new Query(typeName()), Transaction.AUTO_COMMIT);
    }

    @Override
    public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriter(
            Filter filter, Transaction transaction) throws IOException {
        return getFeatureWriter(typeName(), filter, transaction);
    }

    @Override
    public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriter(Transaction transaction)
            throws IOException {
        return getFeatureWriter(typeName(), transaction);
    }

    @Override
    public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriterAppend(
            Transaction transaction) throws IOException {
        return getFeatureWriterAppend(typeName(), transaction);
    }

    /** Not supported, as in every file-based GeoTools data store: make a new file instead. */
    @Override
    public void updateSchema(SimpleFeatureType schema) throws IOException {
        updateSchema(typeName(), schema);
    }
}
