package org.plazaatlas.layer.archive;

import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.store.file.TooLargeException;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The wanted entries of a zip, unpacked into a folder of their own that is removed on closing. The
 * dates of entries are never read: some are none, such as 1980-00-00.
 */
public final class UnpackedZip implements Closeable {

    private static final long MOST_BYTES = 2L << 30;
    private static final int MOST_ENTRIES = 20_000;

    /** Bytes from which an entry that is packed too well is taken for a bomb. */
    private static final long SMALL = 64 << 20;

    private static final long MOST_RATIO = 200;

    /** Names that are not marked as UTF-8 are in the code page of DOS. */
    private static final Charset NAMES = Charset.forName("IBM850");

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private UnpackedZip(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks a zip.
     *
     * @param wanted tells by its name whether an entry is unpacked
     * @throws TooLargeException if it holds more than this program unpacks
     * @throws IOException if it is no zip or cannot be read
     */
    public static UnpackedZip of(Path zip, Predicate<String> wanted, ProblemLog problems)
            throws IOException {
        UnpackedZip unpacked = new UnpackedZip(Files.createTempDirectory("plaza-zip"));
        try (ZipFile file = new ZipFile(zip.toFile(), NAMES)) {
            unpacked.unpack(file, wanted, problems);
            return unpacked;
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    private void unpack(ZipFile zip, Predicate<String> wanted, ProblemLog problems)
            throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new TooLargeException(MOST_ENTRIES);
        }
        long left = MOST_BYTES;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().replace('\\', '/');
            if (entry.isDirectory() || !wanted.test(name) || isOfMac(name)) {
                continue;
            }
            Path target = folder.resolve(name).normalize();
            if (name.startsWith("/") || !target.startsWith(folder) || name.indexOf(0) >= 0) {
                problems.addToFile(ProblemKind.PASSED_OVER, "zip.climbs", name);
                continue;
            }
            left -= unpack(zip, entry, target, left);
            files.add(target);
        }
    }

    /** Copies of attributes that the Mac's archiver leaves. */
    private static boolean isOfMac(String name) {
        return name.startsWith("__MACOSX/") || name.contains("/._") || name.startsWith("._");
    }

    private static long unpack(ZipFile zip, ZipEntry entry, Path target, long most)
            throws IOException {
        Files.createDirectories(target.getParent());
        long packed = Math.max(1, entry.getCompressedSize());
        long count = 0;
        byte[] block = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                count += read;
                if (count > most || count > SMALL && count / packed > MOST_RATIO) {
                    throw new TooLargeException(Math.min(most, count));
                }
                out.write(block, 0, read);
            }
        }
        return count;
    }

    /** The unpacked files, in the order of the zip. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /** The name of an unpacked file within the zip. */
    public String nameOf(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException failure)
                            throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
