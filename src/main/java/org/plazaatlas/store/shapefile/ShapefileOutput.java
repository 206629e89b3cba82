package org.plazaatlas.store.shapefile;

import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.plazaatlas.store.file.WholeFiles;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * A shapefile being written. A commit replaces the existing one of the same name; closing without a
 * commit leaves no trace. Heights and measures are kept: a file of flat shapes is rewritten with Z
 * or M as soon as a geometry has them.
 */
final class ShapefileOutput implements Closeable {
    /** Indexes of other programs, which are out of date once the shapefile is rewritten. */
    private static final List<String> FOREIGN_INDEXES = List.of("qix", "fix", "sbn", "sbx");

    private final ShapefileFiles files;
    private final WholeFiles swap = new WholeFiles();
    private final DbfCharset charset;
    private final Optional<DbfWriter> dbf;
    private ShpWriter shp;

    /**
     * @param columns the fields of the table; if there are none, no table is written
     * @throws IOException if the files cannot be written, or a column is not writable
     */
    ShapefileOutput(
            ShapefileFiles files, ShapeType type, List<DbfColumn> columns, DbfCharset charset)
            throws IOException {
        this.files = files;
        this.charset = charset;
        try {
            this.dbf = columns.isEmpty() ? Optional.empty() : Optional.of(table(columns));
            this.shp = shapes(type);
        } catch (IOException | RuntimeException e) {
            swap.close();
            throw e;
        }
    }

    private DbfWriter table(List<DbfColumn> columns) throws IOException {
        return new DbfWriter(swap.stage(files.writeTarget("dbf")), columns, charset);
    }

    private ShpWriter shapes(ShapeType type) throws IOException {
        return new ShpWriter(
                swap.scratch(files.shp()), swap.scratch(files.writeTarget("shx")), type);
    }

    int recordCount() {
        return shp.recordCount();
    }

    /**
     * Adds a record.
     *
     * @param values one for each column, in their order
     * @throws IOException if the geometry or a value does not fit, or cannot be written
     */
    void add(Geometry geometry, List<?> values) throws IOException {
        ShapeType needed = Ordinates.of(geometry).widen(shp.type());
        if (needed != shp.type()) {
            rewriteAs(needed);
        }
        shp.add(geometry);
        if (dbf.isPresent()) {
            dbf.get().add(values);
        }
    }

    /** All records of a file have one type, so those written so far are written again. */
    private void rewriteAs(ShapeType type) throws IOException {
        ShpWriter narrow = shp;
        narrow.close();
        shp = shapes(type);
        try (ShpReader reader =
                ShpReader.open(
                        narrow.shp(),
                        Optional.of(narrow.shx()),
                        new GeometryFactory(),
                        files.passedOver())) {
            for (int i = 0; i < reader.recordCount(); i++) {
                shp.add(reader.geometry(i));
            }
        }
    }

    /**
     * Writes the coordinate system; null removes an existing {@code .prj}.
     *
     * @throws IOException if well-known text cannot express it, or it cannot be written
     */
    void setCrs(CoordinateReferenceSystem crs) throws IOException {
        if (crs == null) {
            swap.remove(files.writeTarget("prj"));
        } else {
            PrjFile.write(swap.stage(files.writeTarget("prj")), crs);
        }
    }

    /**
     * Puts all files in place of the old ones.
     *
     * @throws IOException if that fails; then the old files are as they were
     */
    void commit() throws IOException {
        shp.close();
        swap.stageAs(shp.shp(), files.shp());
        swap.stageAs(shp.shx(), files.writeTarget("shx"));
        if (dbf.isPresent()) {
            dbf.get().close();
            byte[] name = charset.forWriting().name().getBytes(StandardCharsets.US_ASCII);
            Files.write(swap.stage(files.writeTarget("cpg")), name);
        } else {
            swap.remove(files.writeTarget("dbf"));
            swap.remove(files.writeTarget("cpg"));
        }
        for (String extension : FOREIGN_INDEXES) {
            swap.remove(files.writeTarget(extension));
        }
        swap.commit();
    }

    @Override
    public void close() throws IOException {
        try (swap) {
            shp.close();
            if (dbf.isPresent()) {
                dbf.get().close();
            }
        }
    }
}
