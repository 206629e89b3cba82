package org.plazaatlas.layer.encoding;

import org.plazaatlas.layer.feature.TextEncoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;

/** Opens texts in a detected character set, without the mark of their byte order. */
public final class DetectedText {

    private DetectedText() {}

    /**
     * The characters of some bytes; a byte that is none becomes U+FFFD.
     *
     * @throws IOException if they cannot be read
     */
    public static Reader open(InputStream bytes, TextEncoding encoding) throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                bytes,
                                encoding.charset()
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPLACE)
                                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
