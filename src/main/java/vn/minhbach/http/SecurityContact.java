package vn.minhbach.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Whom to tell of a weakness, as {@code security.txt} says it to researchers and their programs (RFC 9116). */
final class SecurityContact {

    /** Whoever keeps a copy asks again before then: who runs the portal may have changed (RFC 9116, 2.5.5). */
    private static final int DAYS = 90;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@:/?]+@[^\\s@:/?]+\\.[^\\s@:/?]+");

    private final URI contact;

    private SecurityContact(URI contact) {
        this.contact = contact;
    }

    /** @throws IllegalArgumentException where it is neither a mail address nor a page over TLS */
    static SecurityContact of(String configured) {
        try {
            URI contact = new URI(configured.strip());
            boolean mail = "mailto".equalsIgnoreCase(contact.getScheme())
                    && ADDRESS.matcher(contact.getSchemeSpecificPart()).matches();
            boolean page = "https".equalsIgnoreCase(contact.getScheme()) && contact.getHost() != null
                    && contact.getUserInfo() == null;
            if (mail || page) {
                return new SecurityContact(contact);
            }
        } catch (URISyntaxException none) {
            // Said below, as of what is another kind of address.
        }
        throw new IllegalArgumentException("MINHBACH_SECURITY_CONTACT is \"" + configured
                + "\"; allowed: mailto: and a mail address, or the address of a page that begins with https://");
    }

    /**
     * The file.
     *
     * @param base scheme and host of the portal; empty where they are not configured
     */
    String text(String base, Clock clock) {
        String expires = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(DAYS) + "T00:00:00Z";
        String canonical = base.isEmpty() ? "" : "Canonical: " + base + SecurityTextResource.PATH + "\n";
        return "Contact: " + contact.toASCIIString() + "\nExpires: " + expires + "\nPreferred-Languages: vi, en\n"
                + canonical;
    }
}
