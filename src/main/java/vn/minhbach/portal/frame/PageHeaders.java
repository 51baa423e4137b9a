package vn.minhbach.portal.frame;

import java.util.function.BiConsumer;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What browsers and caches are told of every page. */
class PageHeaders {

    /** Pages need no script and have no style of their own, so a script or style that got into one does not run. */
    private static final String POLICY = "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'self'";

    /** @param header takes the name and the value of each */
    static void describe(BiConsumer<String, String> header) {
        header.accept("Content-Security-Policy", POLICY);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    @ServerResponseFilter
    void describe(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardType()) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            describe(headers::putSingle);
            // Beside the Accept that Quarkus adds for templates.
            headers.add("Vary", "Accept-Language");
        }
    }
}
