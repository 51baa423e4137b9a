package vn.minhbach.http;

import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the public finds the portal, as it is configured. What a client says of that, in {@code Host}, is for its own
 * answer alone: whatever may be given to others holds none of it, and where nothing is configured begins its addresses
 * with a slash.
 */
@Singleton
public class PublicAddress {

    private final Optional<String> configured;

    /** @param configured scheme and host, such as {@code https://minhbach.example.vn} */
    PublicAddress(@ConfigProperty(name = "minhbach.address") Optional<String> configured) {
        this.configured = configured.map(PublicAddress::withoutSlash);
    }

    public boolean isConfigured() {
        return configured.isPresent();
    }

    /** Scheme and host; empty where they are not configured. */
    public String base() {
        return configured.orElse("");
    }

    /**
     * The same for an answer that nobody else is given: where they are not configured, those that its reader came to.
     */
    public String baseFor(UriInfo reader) {
        return baseFor(reader.getBaseUri().toString());
    }

    /** @param reader scheme and host that its reader came to */
    public String baseFor(String reader) {
        return configured.orElseGet(() -> withoutSlash(reader));
    }

    private static String withoutSlash(String address) {
        return address.replaceAll("/+$", "");
    }
}
