package org.plazaatlas.desktop.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of the program, and the licences of all that it contains. */
final class AboutText {

    private static final String LICENCE = "/META-INF/LICENSE";

    private AboutText() {}

    /** A space and the version of the packaged program; empty if it runs from class files. */
    static String version() {
        String version = AboutText.class.getPackage().getImplementationVersion();
        return version == null ? "" : " " + version;
    }

    /**
     * The licence of the project and the notices of what is bundled.
     *
     * @throws UncheckedIOException if the text cannot be read
     * @throws NullPointerException if the program was packaged without it
     */
    static String licence() {
        try (InputStream text = AboutText.class.getResourceAsStream(LICENCE)) {
            return new String(
                    Objects.requireNonNull(text, LICENCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
