package vn.minhbach.portal.chart;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.chart.ChartQuestion;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.portal.asked.ChartAsked;
import vn.minhbach.portal.citation.CitationBlock;
import vn.minhbach.portal.citation.CitationFiles;
import vn.minhbach.portal.citation.Rendition;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.UnknownCode;

/**
 * One picture at its own address: as a page that says how to cite and to embed it, as a citation file, and as the page
 * that others frame. The picture itself, and its figures, are other doors' ({@link PictureDoor}, and the files of
 * lists).
 */
@Path("/")
@Blocking
public class ChartPages {

    private final PageContexts contexts;
    private final Indicators indicators;
    private final Charts charts;
    private final ChartCitations citations;
    private final CitationFiles files;
    private final PublicAddress address;

    ChartPages(PageContexts contexts, Indicators indicators, Charts charts, ChartCitations citations,
            CitationFiles files, PublicAddress address) {
        this.contexts = contexts;
        this.indicators = indicators;
        this.charts = charts;
        this.citations = citations;
        this.files = files;
        this.address = address;
    }

    /**
     * @param drawn null where there is nothing to draw
     * @param address the permanent one
     * @param frame the address that others frame, with scheme and host
     */
    @CheckedTemplate(basePath = "chart", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChartDetail(PageContext context, Indicator indicator, Chart drawn, String address, String frame,
            List<CitationBlock> citations) implements TemplateInstance {
    }

    /** @param address the permanent one */
    @CheckedTemplate(basePath = "chart", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChartEmbedded(PageContext context, Indicator indicator, Chart drawn,
            String address) implements TemplateInstance {
    }

    /** What is drawn, and of what. */
    private record Shown(PageContext context, Indicator indicator, ChartQuestion asked, Chart drawn) {
    }

    @GET
    @Path("charts/indicators/{code:.+}")
    public Response chart(@RestPath String code, @Context UriInfo uri) {
        int dot = code.indexOf('.');
        Shown shown = shown(dot < 0 ? code : code.substring(0, dot));
        PageContext context = shown.context;
        if (dot >= 0) {
            Rendition form = Rendition.ofSuffix(code.substring(dot + 1)).filter(each -> each.format != null)
                    .orElseThrow(UnknownCode.of(code));
            return files.answer(form, uri,
                    base -> citations.of(context, shown.indicator, shown.asked, context.language(), base));
        }
        String own = Charts.PICTURES + shown.indicator.code();
        List<CitationBlock> blocks = CitationBlock.all(context,
                language -> citations.of(context, shown.indicator, shown.asked, language, context.base()),
                suffix -> ChartCitations.withoutLanguage(context).address(own + "." + suffix,
                        Charts.parameters(shown.asked)));
        return Response.ok(
                context.show(new ChartDetail(context, shown.indicator, shown.drawn,
                        context.base() + ChartCitations.address(context, shown.indicator, shown.asked),
                        context.base() + shown.drawn.embed(), blocks)).render(),
                MediaType.TEXT_HTML_TYPE.withCharset("utf-8")).build();
    }

    @GET
    @Path("embed/indicators/{code}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance embedded(@RestPath String code) {
        Shown shown = shown(code);
        return shown.context.show(new ChartEmbedded(shown.context, shown.indicator, shown.drawn,
                address.base() + ChartCitations.address(shown.context, shown.indicator, shown.asked)));
    }

    private Shown shown(String code) {
        PageContexts.PageSubject<Indicator> subject = contexts.find(indicators, code);
        PageContext context = subject.context();
        Chart drawn = charts.ofIndicator(context, subject.it(), ChartAsked.of(context.at(), context.query()));
        if (drawn == null) {
            throw UnknownCode.of(code).get();
        }
        return new Shown(context, subject.it(), drawn.asked(), drawn);
    }
}
