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

    /**
     * All that a page is made of comes from the portal, in files: nothing that got into one runs, styles or sends
     * anything. Nobody frames it.
     */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors ";
    /** What others are to show within their own pages. */
    private static final String EMBEDDED = "/embed/";

    /** @param header takes the name and the value of each */
    static void describe(String path, BiConsumer<String, String> header) {
        if (!SecurityHeaders.isConsole(path)) {
            header.accept("Content-Security-Policy",
                    POLICY + (path != null && path.startsWith(EMBEDDED) ? "*" : "'none'"));
        }
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
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
