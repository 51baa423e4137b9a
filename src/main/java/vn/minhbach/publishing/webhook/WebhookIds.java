package vn.minhbach.publishing.webhook;

import java.security.SecureRandom;

/** Random ids, of letters and digits that nobody mistakes for one another. */
final class WebhookIds {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private WebhookIds() {
    }

    /** @param length in letters of 5 bits */
    static String random(int length) {
        StringBuilder id = new StringBuilder(length);
        RANDOM.ints(length, 0, ALPHABET.length()).forEach(each -> id.append(ALPHABET.charAt(each)));
        return id.toString();
    }

    /** 256 random bits. */
    static byte[] secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
