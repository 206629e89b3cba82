package org.plazaatlas.store.shapefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Buffered random reading of a file. It holds one window of the file at a time, so that reading
 * onwards costs a system call per 64 KiB and jumping costs one per jump, and it never reads (or
 * allocates) beyond the file's end.
 *
 * <p>A memory map would spare a copy, but a mapped file that another program cuts short kills the
 * reading thread with an {@link InternalError}, and on Windows it can't be replaced while mapped.
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
     * @throws DamagedShapefileException when the file ends before
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
