package vn.minhbach.portal.share;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.http.PublicAddress;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PageListing;

/**
 * Where every page leads somebody who wants to send it to others: its whole address, to be copied without a script, and
 * where it can be sent by. A page of its own, as it names the host, which pages that others may be given do not.
 */
@Path(SharePages.PATH)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SharePages {

    static final String PATH = "/share";
    private static final String PAGE = "page";

    private final PageContexts contexts;
    private final PublicAddress portal;
    private final PageNames names;

    SharePages(PageContexts contexts, PublicAddress portal, PageNames names) {
        this.contexts = contexts;
        this.portal = portal;
        this.names = names;
    }

    /**
     * @param permanent the same page as of the release that stands now
     * @param embed what shows its chart on another page, null where it has none
     */
    @CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SharePage(PageContext context, String name, SharedAddress address, SharedAddress permanent,
            String embed) implements TemplateInstance {
    }

    /** Takes {@code page}, path and query of a page of the portal. */
    @GET
    public Response share(@Context UriInfo uri) {
        PageContext context = contexts.current();
        String page = context.query().text(PAGE);
        String base = portal.baseFor(uri);
        SharedAddress asked = SharedAddress.of(base, page)
                .orElseThrow(() -> new BadParameter(PAGE, page == null ? "" : page, List.of("/…")));
        SharedAddress address = new SharedAddress(base, with(asked, context.release(), context));
        SharedAddress permanent = new SharedAddress(base,
                with(asked, Integer.valueOf(context.at().release()), context));
        String name = names.of(context, asked.path());
        String html = context.show(new SharePage(context, name, address, permanent,
                EmbeddedChart.of(address).map(each -> each.code(name)).orElse(null))).render();
        Response.ResponseBuilder answer = Response.ok(html, "text/html;charset=UTF-8");
        return (portal.isConfigured() ? answer : answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store")).build();
    }

    private static String with(SharedAddress asked, Integer release, PageContext context) {
        Map<String, Object> more = new TreeMap<>();
        if (context.chosen()) {
            more.put("lang", context.tag());
        }
        if (release != null) {
            more.put("release", release);
        }
        if (context.publishedBy() != null) {
            more.put("publishedBy", context.publishedBy());
        }
        StringBuilder page = new StringBuilder(asked.page());
        more.forEach(
                (name, value) -> page.append(page.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value));
        return page.toString();
    }

    /** Where a page can be sent to others, as it is narrowed. */
    @TemplateExtension
    static String shareAddress(PageContext context) {
        return context.link(PATH, PAGE, PageListing.plainAddress(context));
    }
}
