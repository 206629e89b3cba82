package org.plazaatlas.store.file;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

import java.io.IOException;
import java.nio.file.Path;

/** A file or folder cannot be written because of what stands at its place. */
public final class UnwritableFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Text reason;
    private final transient Path file;

    private UnwritableFileException(Path file, Text reason) {
        super(file + ": " + reason.en());
        this.file = file;
        this.reason = reason;
    }

    static UnwritableFileException of(Path file, String key) {
        return new UnwritableFileException(
                file, Words.both(UnwritableFileException.class, "unwritable." + key));
    }

    /** The reason after the name of the file. */
    Text named() {
        String name = file.getFileName() + ": ";
        return new Text(name + reason.es(), name + reason.en());
    }

    /** What stands in the way, without the name of the file; a part of a sentence. */
    public Text reason() {
        return reason;
    }
}
