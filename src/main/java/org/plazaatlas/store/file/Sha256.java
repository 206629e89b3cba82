package org.plazaatlas.store.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;

/** Makes digests by SHA-256 (FIPS 180-4), which tell contents apart. */
public final class Sha256 {

    private Sha256() {}

    /** A digest of nothing yet. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The 32 bytes for these texts in UTF-8, one after the other with nothing between them. */
    public static byte[] of(Stream<String> texts) {
        MessageDigest digest = start();
        texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }
}
