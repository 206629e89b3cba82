package org.plazaatlas.store.shapefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Buffered random access to a file. It holds one window of the file at a time, so that sequential
 * reading costs one system call per 64 KiB, and each jump costs one. It never reads (or allocates)
 * beyond the end of the file.
 *
 * <p>A memory map would save a copy. But if another program truncates a mapped file, the reading
 * thread dies with an {@link InternalError}, and on Windows a file cannot be replaced while it is
 * mapped.
 */
final class FileWindow implements Closeable {
    private static final int WINDOW_BYTES = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final long sizeBytes;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    private FileWindow(Path path, FileChannel channel, long sizeBytes) {
        this.path = path;
        this.channel = channel;
        this.sizeBytes = sizeBytes;
    }

    /**
     * @throws IOException if the file cannot be opened
     */
    static FileWindow open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new FileWindow(path, channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    /**
     * The bytes from {@code offset} on, little-endian, valid until the next call.
     *
     * @throws DamagedShapefileException if the file ends before that
     */
    ByteBuffer at(long offset, int lengthBytes) throws IOException {
        if (offset < 0 || lengthBytes < 0 || offset > sizeBytes - lengthBytes) {
            throw endsBefore(offset, lengthBytes);
        }
        if (offset < windowStart || offset + lengthBytes > windowStart + window.limit()) {
            load(offset, lengthBytes);
        }
        int start = Math.toIntExact(offset - windowStart);
        return window.slice(start, lengthBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void load(long offset, int lengthBytes) throws IOException {
        int wanted = (int) Math.min(Math.max(lengthBytes, WINDOW_BYTES), sizeBytes - offset);
        if (window.capacity() < wanted) {
            window = ByteBuffer.allocate(wanted);
        }
        window.clear().limit(wanted);
        windowStart = offset;
        while (window.hasRemaining()) {
            if (channel.read(window, offset + window.position()) < 0) {
                window.limit(0);
                throw endsBefore(offset, lengthBytes);
            }
        }
    }

    private DamagedShapefileException endsBefore(long offset, int lengthBytes) {
        String problem = "expected %d bytes here, but the file ends at byte %d";
        return DamagedShapefileException.inFile(
                path, offset, problem.formatted(lengthBytes, sizeBytes));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
