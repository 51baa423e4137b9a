package vn.minhbach.portal.frame;

import java.util.function.BiConsumer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import vn.minhbach.http.SecurityHeaders;

/** What browsers and caches are told of every page. */
class PageHeaders {

    /** Pages, but the console, need no script and have no style of their own, so a script or style that got into one does not run. */
    private static final String POLICY = "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'self'";

    /** @param header takes the name and the value of each */
    static void describe(String path, BiConsumer<String, String> header) {
        if (!SecurityHeaders.isConsole(path)) {
            header.accept("Content-Security-Policy", POLICY);
        }
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    @ServerResponseFilter
    void describe(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardType()) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            describe(request.getUriInfo().getRequestUri().getPath(), headers::putSingle);
            // Beside the Accept that Quarkus adds for templates.
            headers.add("Vary", "Accept-Language");
        }
    }
}
