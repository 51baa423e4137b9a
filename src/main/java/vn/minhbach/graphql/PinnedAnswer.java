package vn.minhbach.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import vn.minhbach.history.Release;

/**
 * The answer to a GraphQL request as of a release, which is the same for ever where it has no errors.
 *
 * @param bytes  JSON, as it goes over HTTP
 * @param errors their messages
 * @param sha256 of the bytes, in hexadecimal
 * @param sent   to be run when the bytes are needed no more
 */
public record PinnedAnswer(Release release, byte[] bytes, List<String> errors, String sha256, Runnable sent) {

    static PinnedAnswer of(Release release, byte[] bytes, List<String> errors, Runnable sent) {
        return new PinnedAnswer(release, bytes, errors, sha256(bytes), sent);
    }

    public String json() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
