package vn.minhbach.webhook.sending;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages as Standard Webhooks 1.0 has it: HMAC-SHA256 of id, time and body. */
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {
    }

    /** A secret as its receiver is given it. */
    public static String written(byte[] secret) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    /**
     * What {@code webhook-signature} says: a signature by each secret.
     *
     * @param seconds since 1970, of the attempt
     */
    public static String of(String id, long seconds, byte[] body, List<byte[]> secrets) {
        return secrets.stream().map(each -> "v1," + Base64.getEncoder().encodeToString(hmac(id, seconds, body, each)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] hmac(String id, long seconds, byte[] body, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }
}
