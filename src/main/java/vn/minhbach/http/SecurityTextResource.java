package vn.minhbach.http;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/** Where researchers look for whom to tell of a weakness; nothing is there unless who runs the portal said whom. */
@Path(SecurityTextResource.PATH)
public class SecurityTextResource {

    static final String PATH = "/.well-known/security.txt";

    private final PublicAddress portal;
    private final Optional<SecurityContact> contact;

    SecurityTextResource(PublicAddress portal,
            @ConfigProperty(name = "minhbach.security-contact") Optional<String> contact) {
        this.portal = portal;
        this.contact = contact.map(SecurityContact::of);
    }

    /** So that a contact that is none is told of at the start, and not to who looks for it. */
    void checkAtStart(@Observes StartupEvent starting) {
        // It was checked when this was made.
    }

    @GET
    public Response text() {
        SecurityContact known = contact.orElseThrow(NotFoundException::new);
        return Response.ok(known.text(portal.base(), Clock.systemUTC())).type("text/plain;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400").build();
    }
}
