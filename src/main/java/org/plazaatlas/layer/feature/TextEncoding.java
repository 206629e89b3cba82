package org.plazaatlas.layer.feature;

import java.nio.charset.Charset;

/**
 * The character set of the texts of a layer.
 *
 * @param origin how it became known
 */
public record TextEncoding(Charset charset, Origin origin) {

    /** How a character set becomes known. */
    public enum Origin {
        /** The file states it, and its bytes do not contradict. */
        STATED("stated"),
        /** The file states none; its bytes were judged. */
        DETECTED("detected"),
        /** The file states another one, which its bytes contradict. */
        CORRECTED("corrected"),
        /** Someone chose it. */
        CHOSEN("chosen");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        /** The word for it in data files. */
        public String code() {
            return code;
        }
    }
}
