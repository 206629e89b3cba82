package org.plazaatlas.store.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;

/** Makes SHA-256 digests (FIPS 180-4), by which different contents can be distinguished. */
public final class Sha256 {

    private Sha256() {}

    /** A digest to which nothing has been added yet. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The 32 bytes of the digest of some texts in UTF-8, concatenated without separators. */
    public static byte[] of(Stream<String> texts) {
        MessageDigest digest = start();
        texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }
}
