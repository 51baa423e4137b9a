package vn.minhbach.desk;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.publishing.draft.DraftsFull;

/**
 * What all answers below {@code /publish} have in common, and what is shown in place of a page that someone may not
 * see.
 */
class PageAnswers {

    private static final int LAST = 10;
    /** A form, a style and nothing that runs. */
    private static final String POLICY = "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** A database that is away is asked for again each second. */
    static final int SECONDS_TO_RETRY = 2;

    private final PageContexts contexts;
    private final SignIns signIns;

    PageAnswers(PageContexts contexts, SignIns signIns) {
        this.contexts = contexts;
        this.signIns = signIns;
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Forbidden(PageContext context, AccessDenied.Why why) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TooMany(PageContext context) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftsFullPage(PageContext context, String most, String mebibytes) implements TemplateInstance {
    }

    /** @param elsewhere whether publishing is possible at other instances only */
    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Failed(PageContext context, boolean elsewhere) implements TemplateInstance {
    }

    @ServerExceptionMapper
    Response signIn(SignInNeeded needed, UriInfo uri) {
        PageContext context = contexts.present();
        return SignInPages.signIn(401, context, signIns, SignInPages.returnPath(uri.getPath()), false)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").cookie(signIns.forgotten()).build();
    }

    @ServerExceptionMapper
    Response forbidden(AccessDenied none) {
        PageContext context = contexts.present();
        return html(403, context.show(new Forbidden(context, none.why))).build();
    }

    Response tooMany() {
        PageContext context = contexts.present();
        return html(429, context.show(new TooMany(context))).build();
    }

    Response draftsFull(DraftsFull full) {
        PageContext context = contexts.present();
        return html(409,
                context.show(new DraftsFullPage(context, String.valueOf(full.most), String.valueOf(full.mebibytes))))
                .build();
    }

    Response failed() {
        PageContext context = contexts.present();
        return html(503, context.show(new Failed(context, false))).header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY)
                .build();
    }

    /** On a replica nothing can be written, however often it is tried. */
    Response elsewhere() {
        PageContext context = contexts.present();
        return html(503, context.show(new Failed(context, true))).build();
    }

    static boolean isPage(UriInfo uri) {
        return uri.getPath().equals("/publish") || uri.getPath().startsWith("/publish/");
    }

    static Response.ResponseBuilder html(int status, TemplateInstance page) {
        return Response.status(status).type("text/html;charset=UTF-8").entity(page.render());
    }

    /** Runs after the filter of the portal's pages, whose headers are for pages that anyone may see. */
    @ServerResponseFilter(priority = LAST)
    void describe(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isPage(request.getUriInfo())) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("X-Robots-Tag", "noindex");
        // Our cookies stay away when a link in a mail is followed; they come when the page itself then asks again.
        if (request.getMethod().equals(HttpMethod.GET) && signIns.crossSite()
                && (response.getStatus() == 401
                        || request.getUriInfo().getPath().equals("/publish") && response.getStatus() == 200)) {
            headers.putSingle("Refresh", "0");
        }
    }
}
