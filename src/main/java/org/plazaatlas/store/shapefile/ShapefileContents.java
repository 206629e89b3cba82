package org.plazaatlas.store.shapefile;

import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.FilteringFeatureReader;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.LengthFunction;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The contents of a shapefile, for both the read-only and the writable feature source.
 *
 * <p>Methods throw a {@link DamagedShapefileException} if a file contradicts its format, and
 * another {@link IOException} if it cannot be read.
 *
 * @param charset the character set of the texts, if the user gave it
 */
record ShapefileContents(
        ShapefileFiles files, Optional<Charset> charset, GeometryFactory geometryFactory) {
    /** GeoTools' own plugin gives the geometry the same name. */
    static final String GEOMETRY_ATTRIBUTE = "the_geom";

    /** Reads the headers: the geometry first, then the fields of the table. */
    SimpleFeatureType schema(Name name) throws IOException {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(name);
        builder.add(GEOMETRY_ATTRIBUTE, geometryClass(), crs());
        for (DbfColumn column : columns()) {
            if (column.binding() == String.class) {
                builder.restriction(atMost(column.field().getLength()));
            }
            builder.add(column.name(), column.binding());
        }
        return builder.buildFeatureType();
    }

    /**
     * A limit to the length of a text, as {@link org.geotools.feature.FeatureTypes#getFieldLength}
     * expects it. It is made by hand, because GeoTools' own builder loads all functions to find
     * one, which takes long and logs a stack trace for each one that lacks a library.
     */
    static Filter atMost(int bytes) {
        FilterFactory factory = CommonFactoryFinder.getFilterFactory();
        LengthFunction length = new LengthFunction();
        length.setParameters(List.of(factory.property(".")));
        return factory.lessOrEqual(length, factory.literal(bytes));
    }

    private Class<? extends Geometry> geometryClass() throws IOException {
        try (FileWindow shp = FileWindow.open(files.shp())) {
            return ShpHeader.read(shp).type().geometryClass();
        }
    }

    private CoordinateReferenceSystem crs() throws IOException {
        Optional<Path> prj = files.sibling("prj");
        if (prj.isEmpty()) {
            return null;
        }
        try {
            return PrjFile.read(prj.get());
        } catch (DamagedShapefileException e) {
            files.passedOver().add("system", prj.get().getFileName());
            return null;
        }
    }

    private List<DbfColumn> columns() throws IOException {
        Optional<DbfTable> dbf = DbfTable.openIfThere(files, charset);
        if (dbf.isEmpty()) {
            return List.of();
        }
        try (DbfTable table = dbf.get()) {
            return table.fields();
        }
    }

    ShapefileRecords open() throws IOException {
        return ShapefileRecords.open(files, charset, geometryFactory);
    }

    /** All features whose stated bounding boxes intersect the extent. */
    ShapefileFeatureReader reader(SimpleFeatureType schema, Envelope extent) throws IOException {
        return new ShapefileFeatureReader(open(), schema, extent);
    }

    /** Counts features; without building geometries if the query has no filter. */
    int count(SimpleFeatureType schema, Query query) throws IOException {
        if (query.getFilter() == Filter.INCLUDE) {
            return countAll();
        }
        int count = 0;
        try (var matching = matching(schema, query)) {
            while (matching.hasNext()) {
                matching.next();
                count++;
            }
        }
        return count;
    }

    private int countAll() throws IOException {
        try (ShapefileRecords records = open()) {
            int count = 0;
            for (int i = 0; i < records.count(); i++) {
                count += records.isDeleted(i) ? 0 : 1;
            }
            return count;
        }
    }

    /**
     * The extent in the header if the query has no filter; otherwise that of the matching features.
     */
    ReferencedEnvelope bounds(SimpleFeatureType schema, Query query) throws IOException {
        ReferencedEnvelope bounds = new ReferencedEnvelope(schema.getCoordinateReferenceSystem());
        if (query.getFilter() == Filter.INCLUDE) {
            bounds.expandToInclude(boundsOfAll());
            return bounds;
        }
        try (var matching = matching(schema, query)) {
            while (matching.hasNext()) {
                Geometry geometry = (Geometry) matching.next().getDefaultGeometry();
                if (geometry != null) {
                    bounds.expandToInclude(geometry.getEnvelopeInternal());
                }
            }
        }
        return bounds;
    }

    private Envelope boundsOfAll() throws IOException {
        try (ShapefileRecords records = open()) {
            Envelope bounds = new Envelope();
            if (records.count() > 0) {
                bounds.expandToInclude(records.header().bounds());
            }
            for (int i = 0; bounds.isNull() && i < records.count(); i++) {
                records.statedBox(i).ifPresent(bounds::expandToInclude);
            }
            return bounds;
        }
    }

    private FilteringFeatureReader<SimpleFeatureType, SimpleFeature> matching(
            SimpleFeatureType schema, Query query) throws IOException {
        ShapefileFeatureReader candidates = reader(schema, FilterExtent.of(query.getFilter()));
        return new FilteringFeatureReader<>(candidates, query.getFilter());
    }

    /** Whether a query wants the order of the file, which is the natural order of the features. */
    static boolean isInFileOrder(Query query) {
        SortBy[] order = query.getSortBy();
        return order == null || Arrays.stream(order).allMatch(sort -> sort == SortBy.NATURAL_ORDER);
    }
}
