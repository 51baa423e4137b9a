package vn.minhbach.portal.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.citation.Reference;
import vn.minhbach.catalogue.citation.Reference.CitedSource;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.chart.ChartQuestion;
import vn.minhbach.chart.IndicatorChart;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.PageContext;

/** Says of pictures what citations say: what they show, of which documents, as of which release. */
@Singleton
class ChartCitations {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Releases releases;

    ChartCitations(Releases releases) {
        this.releases = releases;
    }

    /** @param base scheme and host, which its permanent address begins with */
    Reference of(PageContext context, Indicator indicator, ChartQuestion asked, Language language, String base) {
        IndicatorChart drawn = IndicatorChart.of(context.at(), indicator, asked, language);
        int release = context.at().release();
        List<CitedSource> said = drawn.sources().stream().map(each -> context.at().get(Source.class, each))
                .filter(Objects::nonNull).map(each -> said(each, language)).toList();
        return new Reference(
                "minh-bach-" + indicator.code() + "-" + drawn.asked().kind().name().toLowerCase(Locale.ROOT) + "-"
                        + release,
                language,
                drawn.caption().title() + " (" + drawn.caption().subtitle() + ")", said, true, release,
                releases.find(release).map(each -> LocalDate.ofInstant(each.publishedAt(), ZONE)).orElseGet(
                        () -> releases.day(context.at())),
                base + address(context, indicator, drawn.asked()), null);
    }

    /** For ever of the same. */
    static String address(PageContext context, Indicator indicator, ChartQuestion asked) {
        return withoutLanguage(context).address(Charts.PICTURES + indicator.code(), Charts.parameters(asked));
    }

    /** A citation is in a language of its own, and what it cites in the reader's. */
    static PageContext withoutLanguage(PageContext context) {
        return new PageContext(Language.VI, false, context.at().release(), context.at(), null, context.base(),
                context.path(), context.parameters());
    }

    private CitedSource said(Source source, Language language) {
        return new CitedSource(source.issuer(),
                releases.find(source.version().addedIn()).map(Release::title).orElse(""), source.title(language),
                source.on(), List.of());
    }
}
