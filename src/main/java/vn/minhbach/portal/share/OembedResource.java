package vn.minhbach.portal.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Language;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.portal.card.CardPictures;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.RawRequest;

/**
 * What editors of other sites ask of an address that was put into a text (oEmbed 1.0): a chart to be framed, or a title
 * with a picture.
 */
@Path(OembedResource.PATH)
@Blocking
public class OembedResource {

    static final String PATH = "/oembed";
    private static final int SECONDS = 3_600;
    private static final int PICTURE_WIDTH = 1_200;
    private static final int PICTURE_HEIGHT = 630;

    private final PageContexts contexts;
    private final PublicAddress portal;
    private final PageNames names;
    private final CardPictures pictures;

    OembedResource(PageContexts contexts, PublicAddress portal, PageNames names, CardPictures pictures) {
        this.contexts = contexts;
        this.portal = portal;
        this.names = names;
        this.pictures = pictures;
    }

    /** Takes {@code url}, and {@code format}, {@code maxwidth} and {@code maxheight} as the specification has them. */
    @GET
    public Response oembed(@Context UriInfo uri, @Context HttpHeaders headers) {
        PageContext asked = contexts.current();
        String format = asked.query().text("format");
        if (format != null && !format.equals("json")) {
            return ProblemDetails.answer(501, "Not Implemented", "json").build();
        }
        String base = portal.baseFor(uri);
        String url = asked.query().text("url");
        if (url == null) {
            throw new BadParameter("url", "", List.of(base + "/…"));
        }
        SharedAddress address = SharedAddress.ofWhole(base, url).orElseThrow(NotFoundException::new);
        Response.ResponseBuilder answer = Response.ok(described(address, context(address, asked), asked),
                "application/json;charset=utf-8");
        return answer
                .header(HttpHeaders.CACHE_CONTROL, portal.isConfigured() ? "public, max-age=60" : "private, no-store")
                .build();
    }

    /** Of the page as it stands now, as whoever follows the address sees it. */
    private PageContext context(SharedAddress address, PageContext asked) {
        Map<String, List<String>> parameters;
        try {
            parameters = new TreeMap<>(new QueryStringDecoder(address.page()).parameters());
        } catch (IllegalArgumentException notEncoded) {
            throw new BadParameter("url", address.whole(), List.of(address.base() + "/…"));
        }
        parameters.keySet().remove("release");
        parameters.putIfAbsent("lang", List.of(Language.VI.tag()));
        return contexts.of(new RawRequest(address.path(), address.path(), parameters, null, address.base()),
                asked.at());
    }

    private Map<String, Object> described(SharedAddress address, PageContext context, PageContext asked) {
        String title = names.of(context, address.path());
        Optional<EmbeddedChart> chart = EmbeddedChart.of(address);
        Map<String, Object> it = new LinkedHashMap<>();
        it.put("version", "1.0");
        it.put("type", chart.isPresent() ? "rich" : "link");
        it.put("title", title);
        it.put("provider_name", "Minh Bạch");
        it.put("provider_url", address.base() + "/");
        it.put("cache_age", SECONDS);
        it.put("thumbnail_url", address.base() + pictures.of(context));
        it.put("thumbnail_width", PICTURE_WIDTH);
        it.put("thumbnail_height", PICTURE_HEIGHT);
        chart.ifPresent(each -> {
            int width = most(asked, "maxwidth", EmbeddedChart.WIDTH);
            int height = most(asked, "maxheight", EmbeddedChart.HEIGHT);
            it.put("width", width);
            it.put("height", height);
            it.put("html", each.code(title, width, height));
        });
        return it;
    }

    /** As large as usual, where less is not asked for. */
    private static int most(PageContext asked, String name, int usual) {
        String given = asked.query().text(name);
        if (given == null) {
            return usual;
        }
        if (!given.matches("[1-9]\\d{0,5}")) {
            throw new BadParameter(name, given, List.of("1 …"));
        }
        return Math.min(usual, Integer.parseInt(given));
    }
}
