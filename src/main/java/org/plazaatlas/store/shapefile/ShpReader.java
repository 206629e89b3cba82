package org.plazaatlas.store.shapefile;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the records of a {@code .shp} in any order. Not safe for use by several threads.
 *
 * <p>Methods throw a {@link DamagedShapefileException} if a file contradicts its format or the
 * other, and another {@link IOException} if it cannot be read.
 */
final class ShpReader implements Closeable {
    private static final int TYPE_BYTES = 4;
    private static final int BOX_END = TYPE_BYTES + 32;
    private static final int POINT_END = TYPE_BYTES + 16;

    private final FileWindow shp;
    private final ShpHeader header;
    private final ShxIndex index;
    private final ShapeDecoder decoder;

    private ShpReader(
            FileWindow shp,
            ShpHeader header,
            ShxIndex index,
            GeometryFactory factory,
            PassedOver passedOver) {
        this.shp = shp;
        this.header = header;
        this.index = index;
        this.decoder = new ShapeDecoder(factory, passedOver);
    }

    /**
     * Opens a {@code .shp}; without a sound {@code .shx} its records are found by scanning it.
     *
     * @param passedOver takes what is passed over
     */
    static ShpReader open(
            Path path, Optional<Path> shx, GeometryFactory factory, PassedOver passedOver)
            throws IOException {
        FileWindow shp = FileWindow.open(path);
        try {
            ShpHeader header = ShpHeader.read(shp);
            ShxIndex index = index(shp, header, shx, passedOver);
            return new ShpReader(shp, header, index, factory, passedOver);
        } catch (IOException | RuntimeException e) {
            shp.close();
            throw e;
        }
    }

    private static ShxIndex index(
            FileWindow shp, ShpHeader header, Optional<Path> shx, PassedOver passedOver)
            throws IOException {
        if (shx.isPresent()) {
            try (FileWindow file = FileWindow.open(shx.get())) {
                ShxIndex index = ShxIndex.read(file);
                if (index.agreesWith(shp, header.fileBytes())) {
                    return index;
                }
            } catch (DamagedShapefileException e) {
                // A file that is no index is passed over like one that contradicts the shapes.
            }
            passedOver.add("index", shx.get().getFileName());
        }
        return ShxIndex.scan(shp, header.fileBytes(), passedOver);
    }

    ShpHeader header() {
        return header;
    }

    int recordCount() {
        return index.recordCount();
    }

    /**
     * The bounding box that a record states, without building a geometry; the first record has
     * index 0. Empty for null shapes and for boxes that are not finite and ordered.
     */
    Optional<Envelope> statedBox(int index) throws IOException {
        ShpRecord record = record(index);
        ShapeType type = type(record);
        if (type == ShapeType.NULL) {
            return Optional.empty();
        }
        if (type.form() == ShapeType.Form.POINT) {
            record.need(POINT_END, "a point");
            double x = record.doubleAt(TYPE_BYTES);
            double y = record.doubleAt(TYPE_BYTES + 8);
            return Double.isFinite(x + y)
                    ? Optional.of(new Envelope(x, x, y, y))
                    : Optional.empty();
        }
        record.need(BOX_END, "a bounding box");
        return BoundingBoxes.read(record.bytes(), TYPE_BYTES);
    }

    /** The geometry of a record, null for a null shape; the first record has index 0. */
    Geometry geometry(int index) throws IOException {
        ShpRecord record = record(index);
        return decoder.decode(record, type(record));
    }

    private ShpRecord record(int i) throws IOException {
        long start = index.offsetBytes(i);
        long content = index.contentBytes(i);
        long room = header.fileBytes() - start - ShxIndex.RECORD_HEADER_BYTES;
        boolean inside = start >= ShpHeader.BYTES && content >= TYPE_BYTES && content <= room;
        if (!inside || statedBytes(start) != content) {
            String problem = "the .shx puts a record of %d bytes here, but there is none";
            throw damaged(i, start, problem.formatted(content));
        }
        return new ShpRecord(shp, i + 1, start + ShxIndex.RECORD_HEADER_BYTES, content);
    }

    private long statedBytes(long start) throws IOException {
        return 2L * Integer.reverseBytes(shp.at(start, ShxIndex.RECORD_HEADER_BYTES).getInt(4));
    }

    /** Some writers mix flat shapes with those that have heights or measures. */
    private ShapeType type(ShpRecord record) throws IOException {
        record.need(TYPE_BYTES, "a shape type");
        int code = record.intAt(0);
        if (code == ShapeType.NULL.code()) {
            return ShapeType.NULL;
        }
        Optional<ShapeType> type = ShapeType.ofCode(code);
        if (type.isEmpty() || type.get().form() != header.type().form()) {
            String problem = "the record has shape type %d, but the file is of type %d";
            throw record.damaged(0, problem.formatted(code, header.type().code()));
        }
        return type.get();
    }

    private DamagedShapefileException damaged(int index, long at, String problem) {
        return DamagedShapefileException.inRecord(shp.path(), index + 1, at, problem);
    }

    @Override
    public void close() throws IOException {
        shp.close();
    }
}
