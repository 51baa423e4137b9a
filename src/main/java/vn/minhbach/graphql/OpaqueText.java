package vn.minhbach.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Texts that clients give back as they got them, and look into at their own risk: base64url (RFC 4648, section 5)
 * without padding.
 */
final class OpaqueText {

    private OpaqueText() {
    }

    static String write(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException for what is no such text */
    static String read(String opaque) {
        return new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
    }
}
