package org.plazaatlas.desktop.piece;

import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.store.file.BoundedFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A logo.
 *
 * @param file empty if it came with a finished piece
 */
public record LogoFile(Optional<Path> file, Logo logo) {

    private static final int MOST_BYTES = 20_000_000;

    /**
     * Reads a picture.
     *
     * @throws IOException if the file cannot be read, is larger than 20 MB, or is not a PNG or JPEG
     *     picture
     */
    public static LogoFile read(Path file) throws IOException {
        Logo logo = Logo.of(BoundedFile.bytes(file, MOST_BYTES));
        return new LogoFile(Optional.of(file.toAbsolutePath()), logo);
    }
}
