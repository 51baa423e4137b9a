package vn.minhbach.publishing.access;

import java.nio.charset.StandardCharsets;

import vn.minhbach.dataset.Checksum;

/** Of what is secret, only hashes are kept. */
final class Hashes {

    private Hashes() {
    }

    /** SHA-256 (FIPS 180-4) of a text, which has random bits enough that nobody guesses it. */
    static byte[] sha256(String text) {
        return new Checksum().add(text.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
