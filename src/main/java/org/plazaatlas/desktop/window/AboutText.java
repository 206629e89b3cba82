package org.plazaatlas.desktop.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the program is, and the licences of all that it is made of. */
final class AboutText {

    private static final String LICENCE = "/META-INF/LICENSE";

    private AboutText() {}

    /** A space and the version of the packaged program; empty while it runs from classes. */
    static String version() {
        String version = AboutText.class.getPackage().getImplementationVersion();
        return version == null ? "" : " " + version;
    }

    /** The project's licence and the notices of what is bundled. */
    static String licence() {
        try (InputStream text = AboutText.class.getResourceAsStream(LICENCE)) {
            return new String(
                    Objects.requireNonNull(text, LICENCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
