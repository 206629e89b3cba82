package org.plazaatlas.briefing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;

/** Digests of texts that tell one content of a file from every other (FIPS 180-4). */
final class Sha256 {

    private Sha256() {}

    /** The 32 bytes for these texts, one after the other with nothing between them. */
    static byte[] of(Stream<String> texts) {
        MessageDigest digest = sha256();
        texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
