package org.plazaatlas.store.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes digests by SHA-256, which tell contents apart. */
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
}
