package vn.minhbach.publishing.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Of what is secret, only hashes are kept. */
final class Hashes {

    private Hashes() {
    }

    /** SHA-256 (FIPS 180-4) of a text, which has random bits enough that nobody guesses it. */
    static byte[] sha256(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
