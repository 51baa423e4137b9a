package vn.minhbach.graphql;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Makes addresses of pages absolute, so that an answer can be followed wherever it was taken to. */
@RequestScoped
class Addresses {

    /** Scheme and host that the public knows the portal by; without it those that the client came to. */
    private final Optional<String> configured;
    private final CurrentVertxRequest current;
    private String base;

    Addresses(@ConfigProperty(name = "minhbach.address") Optional<String> configured, CurrentVertxRequest current) {
        this.configured = configured;
        this.current = current;
    }

    /** @param base scheme and host that the client came to, where no request of its own tells */
    void cameTo(String base) {
        this.base = base;
    }

    /** @param path with its leading slash */
    String of(String path) {
        if (base == null) {
            RoutingContext context = current.getCurrent();
            HttpServerRequest request = context == null ? null : context.request();
            base = configured.map(each -> each.replaceAll("/+$", ""))
                    .orElseGet(() -> request == null ? "" : request.scheme() + "://" + request.authority());
        }
        return base + path;
    }
}
