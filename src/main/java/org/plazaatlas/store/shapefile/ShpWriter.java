package org.plazaatlas.store.shapefile;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a new {@code .shp} and its {@code .shx} record by record. */
final class ShpWriter implements Closeable {
    /** Lengths are stored as a positive number of 16-bit words in 32 bits. */
    private static final long MAX_FILE_BYTES = 2L * Integer.MAX_VALUE;

    private final Path shp;
    private final Path shx;
    private final ShapeType type;
    private final ShapeEncoder encoder;
    private final Envelope bounds = new Envelope();
    private final DataOutputStream shapes;
    private final DataOutputStream index;
    private long shpBytes = ShpHeader.BYTES;
    private int records;
    private boolean closed;

    /**
     * @throws IOException if one of the files exists or cannot be written
     */
    ShpWriter(Path shp, Path shx, ShapeType type) throws IOException {
        this.shp = shp;
        this.shx = shx;
        this.type = type;
        this.encoder = new ShapeEncoder(type);
        this.shapes = create(shp);
        this.index = createOrClose(shx, shapes);
    }

    private static DataOutputStream createOrClose(Path path, Closeable other) throws IOException {
        try {
            return create(path);
        } catch (IOException e) {
            other.close();
            throw e;
        }
    }

    /**
     * A new file with room for the header, which is written at the end, when its values are known.
     */
    private static DataOutputStream create(Path path) throws IOException {
        OutputStream file = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file, 1 << 16));
        try {
            out.write(new byte[ShpHeader.BYTES]);
        } catch (IOException e) {
            out.close();
            throw e;
        }
        return out;
    }

    Path shp() {
        return shp;
    }

    Path shx() {
        return shx;
    }

    ShapeType type() {
        return type;
    }

    int recordCount() {
        return records;
    }

    /**
     * Adds a record.
     *
     * @param geometry null for a feature without one
     * @throws IOException if the geometry does not fit the type, the file becomes too large, or
     *     cannot be written
     */
    void add(Geometry geometry) throws IOException {
        ByteBuffer content = encoder.encode(geometry);
        long end = shpBytes + ShxIndex.RECORD_HEADER_BYTES + content.limit();
        if (end > MAX_FILE_BYTES) {
            throw new IOException("a shapefile holds at most 4 GiB; split the data");
        }
        index.writeInt((int) (shpBytes / 2));
        index.writeInt(content.limit() / 2);
        shapes.writeInt(++records);
        shapes.writeInt(content.limit() / 2);
        shapes.write(content.array(), content.arrayOffset(), content.limit());
        shpBytes = end;
        if (geometry != null) {
            bounds.expandToInclude(geometry.getEnvelopeInternal());
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (shapes;
                index) {
            shapes.flush();
            index.flush();
        }
        writeHeader(shp, shpBytes);
        writeHeader(shx, ShpHeader.BYTES + 8L * records);
    }

    private void writeHeader(Path path, long fileBytes) throws IOException {
        ShpHeader header = new ShpHeader(fileBytes, type, bounds);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.write(header.encode(encoder.zRange(), encoder.mRange()), 0);
            channel.force(true);
        }
    }
}
