package org.plazaatlas.incident.own;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where a delimited text can be cut in two, so that two threads read it.
 *
 * @param offset of the first byte of the second part, the start of a line
 * @param lines how many lines the first part has
 */
record FileCut(long offset, int lines) {

    /** Smaller files are read before a second thread has begun. */
    private static final long WORTH_CUTTING = 4 << 20;

    private static final int BLOCK = 1 << 18;

    /**
     * The cut near the middle of a file. There is none in small files, and in those with a quote in
     * the first half: then a line may be a part of a cell.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<FileCut> of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            return size < WORTH_CUTTING
                    ? Optional.empty()
                    : find(Channels.newInputStream(channel), size / 2);
        }
    }

    private static Optional<FileCut> find(InputStream in, long middle) throws IOException {
        byte[] block = new byte[BLOCK];
        long offset = 0;
        int lines = 0;
        for (int count = in.read(block); count > 0; count = in.read(block)) {
            for (int i = 0; i < count; i++) {
                if (block[i] == '"') {
                    return Optional.empty();
                }
                if (block[i] == '\n') {
                    lines++;
                    if (offset + i + 1 >= middle) {
                        return Optional.of(new FileCut(offset + i + 1, lines));
                    }
                }
            }
            offset += count;
        }
        return Optional.empty();
    }
}
