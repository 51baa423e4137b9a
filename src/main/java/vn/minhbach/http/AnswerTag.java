package vn.minhbach.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What an entity tag (RFC 9110, 8.8.3) holds: the beginning of a SHA-256, in hexadecimal. */
public final class AnswerTag {

    /** In bytes: 96 bits tell all answers apart. */
    private static final int LENGTH = 12;

    private AnswerTag() {
    }

    /** @param answer its bytes */
    public static String of(byte[] answer) {
        try {
            return HexFormat.of().formatHex(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(answer), LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** @param question all that its bytes depend on, of an answer that is sent as it is written */
    public static String of(String question) {
        return of(question.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a client has the answer already, compared weakly (RFC 9110, 13.1.2).
     *
     * @param ifNoneMatch the header; null for none
     */
    public static boolean isKnown(String tag, String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(",")).map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals('"' + tag + '"')));
    }
}
