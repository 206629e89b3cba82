package org.plazaatlas.store.shapefile;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The records of an open shapefile: each has a shape of the {@code .shp} and a row of the {@code
 * .dbf}. The first record has index 0.
 *
 * <p>Methods throw a {@link DamagedShapefileException} if a file contradicts its format or the
 * other, and another {@link IOException} if it cannot be read.
 */
final class ShapefileRecords implements Closeable {
    private static final Object[] NO_VALUES = {};

    private final ShpReader shp;
    private final Optional<DbfTable> dbf;

    private ShapefileRecords(ShpReader shp, Optional<DbfTable> dbf) {
        this.shp = shp;
        this.dbf = dbf;
    }

    static ShapefileRecords open(
            ShapefileFiles files, Optional<Charset> charset, GeometryFactory factory)
            throws IOException {
        ShpReader shp =
                ShpReader.open(files.shp(), files.sibling("shx"), factory, files.passedOver());
        try {
            ShapefileRecords records =
                    new ShapefileRecords(shp, DbfTable.openIfThere(files, charset));
            records.compareCounts(files);
            return records;
        } catch (IOException | RuntimeException e) {
            shp.close();
            throw e;
        }
    }

    /** Shapes without a row have no values, rows without a shape are passed over. */
    private void compareCounts(ShapefileFiles files) {
        if (dbf.isPresent() && dbf.get().recordCount() != shp.recordCount()) {
            files.passedOver()
                    .add(
                            "rows",
                            dbf.get().path().getFileName(),
                            dbf.get().recordCount(),
                            shp.recordCount());
        }
    }

    private boolean hasRow(int index) {
        return dbf.isPresent() && index < dbf.get().recordCount();
    }

    ShpHeader header() {
        return shp.header();
    }

    Optional<DbfTable> table() {
        return dbf;
    }

    /** Records in the file, deleted ones included. */
    int count() {
        return shp.recordCount();
    }

    boolean isDeleted(int index) throws IOException {
        return hasRow(index) && dbf.get().isDeleted(index);
    }

    Optional<Envelope> statedBox(int index) throws IOException {
        return shp.statedBox(index);
    }

    Geometry geometry(int index) throws IOException {
        return shp.geometry(index);
    }

    Object[] values(int index) throws IOException {
        if (dbf.isEmpty()) {
            return NO_VALUES;
        }
        return hasRow(index) ? dbf.get().row(index) : new Object[dbf.get().fields().size()];
    }

    @Override
    public void close() throws IOException {
        try (shp) {
            if (dbf.isPresent()) {
                dbf.get().close();
            }
        }
    }
}
