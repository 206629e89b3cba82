package org.plazaatlas.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jars of the program as the start cache was made for them. All have one fixed modification
 * time. A copy of the program loses it; the start script restores it once the checksums show that
 * the jars are the same.
 *
 * @param folder the folder of the jars
 */
record ProgramJars(Path folder) {

    /**
     * Older than any copy of the program, so that a script recognises copies by their age in days.
     */
    static final Instant TIME = Instant.parse("2000-01-01T00:00:00Z");

    /**
     * The jar that is started.
     *
     * @throws NoSuchFileException if it is not in the folder
     */
    Path program() throws NoSuchFileException {
        Path jar = folder.resolve("plaza-atlas.jar");
        if (!Files.isRegularFile(jar)) {
            throw new NoSuchFileException(jar.toString());
        }
        return jar;
    }

    /**
     * Gives all of them the fixed time.
     *
     * @throws IOException if that is not permitted, or the folder is missing
     */
    void setTimes() throws IOException {
        for (Path jar : all()) {
            Files.setLastModifiedTime(jar, FileTime.from(TIME));
        }
    }

    /**
     * Writes a line for each jar as {@code LC_ALL=C cksum *.jar} prints it.
     *
     * @throws IOException if a jar cannot be read, or the file not written
     */
    void writeSums(Path file) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path jar : all()) {
            sums.append(checksum(jar)).append(' ').append(Files.size(jar)).append(' ');
            sums.append(jar.getFileName()).append('\n');
        }
        Files.writeString(file, sums);
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static long checksum(Path file) throws IOException {
        PosixChecksum sum = new PosixChecksum();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = new byte[1 << 16];
            for (int read = in.read(bytes); read > 0; read = in.read(bytes)) {
                sum.add(bytes, read);
            }
        }
        return sum.value();
    }
}
