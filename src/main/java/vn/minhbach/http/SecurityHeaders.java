package vn.minhbach.http;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * What browsers are told of every answer, whoever gives it (OWASP ASVS 5, 3.4). Where an answer says more of itself, as
 * a page does, that stands.
 */
@Singleton
public class SecurityHeaders {

    /** Before whatever may answer. */
    private static final int ORDER = 1_300;
    private static final String POLICY = "Content-Security-Policy";
    private static final String UNFRAMED = "frame-ancestors 'none'";
    /** Data is no page: nothing in it runs, and nobody frames it. */
    private static final String OF_DATA = "default-src 'none'; " + UNFRAMED;
    private static final String CONSOLE = "/graphiql";
    /** The console is a script, of the portal's own files like its styles; the fonts are within these. */
    private static final String OF_CONSOLE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; " + UNFRAMED;
    private static final String NOTHING = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final String transport;

    /** @param seconds for which browsers are to come over TLS alone (RFC 6797); 0 has them forget it */
    SecurityHeaders(@ConfigProperty(name = "minhbach.strict-transport", defaultValue = "31536000") long seconds) {
        this.transport = "max-age=" + seconds;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, ORDER);
    }

    private void filter(RoutingContext context) {
        context.addHeadersEndHandler(answered -> describe(context));
        context.next();
    }

    private void describe(RoutingContext context) {
        MultiMap headers = context.response().headers();
        put(headers, POLICY, isConsole(context.normalizedPath()) ? OF_CONSOLE : OF_DATA);
        if (headers.get(POLICY).contains(UNFRAMED)) {
            // For browsers that do not know the policy.
            put(headers, "X-Frame-Options", "DENY");
        }
        put(headers, "Cross-Origin-Resource-Policy",
                CrossOrigin.isPublic(context.normalizedPath()) ? "cross-origin" : "same-origin");
        put(headers, "X-Content-Type-Options", "nosniff");
        put(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        put(headers, "Permissions-Policy", NOTHING);
        if ("https".equals(context.request().scheme())) {
            put(headers, "Strict-Transport-Security", transport);
        }
    }

    /** Whether the console is there, the one page with a script. */
    public static boolean isConsole(String path) {
        return path != null && (path.equals(CONSOLE) || path.startsWith(CONSOLE + "/"));
    }

    private static void put(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
