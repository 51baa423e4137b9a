package vn.minhbach.desk;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.minhbach.portal.frame.FaultyRequest;
import vn.minhbach.portal.frame.RequestFault;

/**
 * Lets no other site press a publisher's buttons, and nobody who is not signed in send a file: both before anything of
 * a body is read.
 */
class PageGuard {

    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=\"?[^\\s;\"]");

    private final SignIns signIns;

    PageGuard(SignIns signIns) {
        this.signIns = signIns;
    }

    @Guarded
    @ServerRequestFilter
    void guard(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        if (!fromOurselves(request)) {
            throw new AccessDenied(AccessDenied.Why.FOREIGN_FORM);
        }
        if (!request.getUriInfo().getPath().endsWith(SignInPages.SIGN_IN)) {
            signIns.required();
        }
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA)
                && !BOUNDARY.matcher(type).find()) {
            // The framework would take it for a form with nothing in it, or stumble.
            throw new FaultyRequest(RequestFault.FORM);
        }
    }

    /**
     * Browsers say where a form comes from; one that does not say is not believed. Whether that is the site itself they
     * know best, as a proxy may have another port, or say none of it.
     */
    private static boolean fromOurselves(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String from = request.getHeaderString("Origin");
        if (from == null) {
            from = request.getHeaderString("Referer");
        }
        return from != null && ourAuthority(request).equalsIgnoreCase(authority(from));
    }

    /** Not the scheme: what ends TLS before us often says nothing of it. */
    private static String ourAuthority(ContainerRequestContext request) {
        String host = request.getUriInfo().getBaseUri().getAuthority();
        return host == null ? String.valueOf(request.getHeaderString(HttpHeaders.HOST)) : host;
    }

    private static String authority(String address) {
        try {
            return URI.create(address).getAuthority();
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
