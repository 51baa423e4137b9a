package vn.minhbach.graphql;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Makes addresses of pages absolute, so that an answer can be followed wherever it was taken to. */
@RequestScoped
class Addresses {

    private final PublicAddress portal;
    private final CurrentVertxRequest current;
    private String base;

    Addresses(PublicAddress portal, CurrentVertxRequest current) {
        this.portal = portal;
        this.current = current;
    }

    /** @param base scheme and host that the client came to, where no request of its own tells */
    void cameTo(String base) {
        this.base = base;
    }

    /** @param path with its leading slash */
    String of(String path) {
        if (base == null) {
            base = portal.base(Optional.ofNullable(current.getCurrent()).map(RoutingContext::request));
        }
        return base + path;
    }
}
