package org.plazaatlas.store.file;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

import java.nio.file.Path;

/** A file or folder cannot be written because of what stands at its place. */
public final class UnwritableFileException extends ReasonedException {

    private static final long serialVersionUID = 1;

    private final transient Path file;

    private UnwritableFileException(Path file, Text reason) {
        super(file + ": " + reason.en(), reason);
        this.file = file;
    }

    static UnwritableFileException of(Path file, String key) {
        return new UnwritableFileException(
                file, Words.both(UnwritableFileException.class, "unwritable." + key));
    }

    boolean isOf(Path other) {
        return file.equals(other);
    }

    /** The reason after the name of the file. */
    Text named() {
        String name = file.getFileName() + ": ";
        return new Text(name + reason().es(), name + reason().en());
    }
}
