package org.plazaatlas.store.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Removes time stamps from a ZIP file, so that equal contents give equal bytes. */
public final class ReproducibleZip {

    /** The earliest time that the format can hold. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReproducibleZip() {}

    /**
     * Copies a ZIP file, with one fixed time for all entries.
     *
     * @throws IOException if the bytes are no ZIP file, or the output cannot be written
     */
    public static void copy(byte[] zip, OutputStream out) throws IOException {
        copy(zip, out, (_, content) -> content);
    }

    /** Completes an entry while it is copied. */
    public interface Completion {
        /**
         * What is written in place of the content of an entry; may be the content itself.
         *
         * @throws IOException if the content cannot be read
         */
        InputStream of(String name, InputStream content) throws IOException;
    }

    /**
     * Copies a ZIP file, with one fixed time for all entries, and completes entries.
     *
     * @throws IOException if the bytes are no ZIP file, or the output cannot be written
     */
    public static void copy(byte[] zip, OutputStream out, Completion completion)
            throws IOException {
        ZipOutputStream undated = new ZipOutputStream(out);
        try (ZipInputStream dated = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = dated.getNextEntry(); part != null; part = dated.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NEVER);
                undated.putNextEntry(copy);
                completion.of(part.getName(), dated).transferTo(undated);
                undated.closeEntry();
            }
        }
        undated.finish();
    }
}
