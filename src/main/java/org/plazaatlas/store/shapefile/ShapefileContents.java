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
 * What a shapefile holds, as the read-only and the writable feature source both serve it.
 *
 * @param charset the character set of the texts, when the user has told it
 */
record ShapefileContents(
        ShapefileFiles files, Optional<Charset> charset, GeometryFactory geometryFactory) {
    /** The name under which GeoTools' own plugin gives the geometry, too. */
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
     * The text length as {@link org.geotools.feature.FeatureTypes#getFieldLength} looks for it.
     * Made by hand, since GeoTools' own builder finds the function by loading every function there
     * is, which takes long and logs a stack trace for each one that lacks a library.
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
        return prj.isPresent() ? PrjFile.read(prj.get()) : null;
    }

    private List<DbfColumn> columns() throws IOException {
        Optional<Path> dbf = files.sibling("dbf");
        if (dbf.isEmpty()) {
            return List.of();
        }
        try (DbfTable table = DbfTable.open(dbf.get(), files, charset)) {
            return table.fields();
        }
    }

    ShapefileRecords open() throws IOException {
        return ShapefileRecords.open(files, charset, geometryFactory);
    }

    /** All features whose stated bounding boxes meet the extent. */
    ShapefileFeatureReader reader(SimpleFeatureType schema, Envelope extent) throws IOException {
        return new ShapefileFeatureReader(open(), schema, extent);
    }

    /** Counts without building a geometry where the query wants everything. */
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

    /** The header's extent for everything; otherwise that of the features that match the filter. */
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

    /** Features come in the order of the file, which is their natural order. */
    static boolean isInFileOrder(Query query) {
        SortBy[] order = query.getSortBy();
        return order == null || Arrays.stream(order).allMatch(sort -> sort == SortBy.NATURAL_ORDER);
    }
}
