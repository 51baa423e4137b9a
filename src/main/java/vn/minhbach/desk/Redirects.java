package vn.minhbach.desk;

import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import vn.minhbach.portal.frame.PageContext;

/** After what was sent, a page: so that reloading it sends nothing again. */
final class Redirects {

    private Redirects() {
    }

    static Response to(PageContext context, String page, NewCookie... cookies) {
        return to(context.link(page)).cookie(cookies).build();
    }

    /** A page with a word on what came of it. */
    static Response to(PageContext context, String page, PublisherPages.Notice notice) {
        return to(context.link(page, "notice", notice.name().toLowerCase(Locale.ROOT))).build();
    }

    /** Without scheme and host, which are not ours to know behind a proxy. */
    private static Response.ResponseBuilder to(String address) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, address);
    }
}
