package vn.minhbach.graphql;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpServerRequest;

/** Where the public finds the portal: as it is configured, else as a client came to it. */
@Singleton
class PublicAddress {

    private final Optional<String> configured;

    /** @param configured scheme and host, such as {@code https://minhbach.example.vn} */
    PublicAddress(@ConfigProperty(name = "minhbach.address") Optional<String> configured) {
        this.configured = configured.map(each -> each.replaceAll("/+$", ""));
    }

    /** Scheme and host; empty where neither is known. */
    String base(Optional<HttpServerRequest> request) {
        return configured.or(() -> request.map(each -> each.scheme() + "://" + host(each))).orElse("");
    }

    /** Of a client that names none, as HTTP/1.0 lets it, where it came to. */
    private static String host(HttpServerRequest request) {
        boolean named = request.authority() != null && !request.authority().host().isEmpty();
        return named ? request.authority().toString() : "localhost:" + request.localAddress().port();
    }
}
