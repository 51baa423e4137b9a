package vn.minhbach.portal.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.chart.Format;
import vn.minhbach.chart.IndicatorChart;
import vn.minhbach.chart.SocialCard;
import vn.minhbach.history.Coded;
import vn.minhbach.portal.asked.ChartAsked;
import vn.minhbach.portal.chart.Charts;
import vn.minhbach.portal.chart.PictureForm;
import vn.minhbach.portal.chart.PictureSource;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;

/**
 * Pictures of pages for where they are shared: {@code /og} and the page's own address and {@code .png},
 * {@code /og/index.png} of the first page. What a page answers stands in it, of an indicator its chart.
 */
@Named("cards")
@Singleton
public class CardPictures implements PictureSource {

    private static final String ROOT = "/og";
    private static final String HOME = "/index";
    private static final String INDICATORS = "/indicators/";
    private static final String CHARTS = "/charts/indicators/";
    private static final Set<String> CHOSEN = Set.of("kind", "place", "places", "period");
    /** What has the codes in addresses that begin so. */
    private static final Map<String, Class<? extends Coded>> RECORDS = Map.of("/programmes/", Programme.class,
            "/projects/", Project.class, "/places/", Place.class,
            INDICATORS, Indicator.class);

    private final Template card;
    private final Template picture;
    private final PageContexts contexts;
    private final Indicators indicators;
    private final Cards cards;
    /** By what the address of a page begins with. */
    private final Map<String, BiFunction<PageContext, String, SocialCard.Words>> kinds;

    CardPictures(@Location("chart/card") Template card, @Location("chart/picture") Template picture,
            PageContexts contexts, Indicators indicators, Cards cards) {
        this.card = card;
        this.picture = picture;
        this.contexts = contexts;
        this.indicators = indicators;
        this.cards = cards;
        this.kinds = Map.of("/programmes/", cards::programme, "/projects/", cards::project, "/places/", cards::place,
                "/figures/", cards::figure);
    }

    /** Where the picture of a page is, for its head; what is the same for all pages where it has none of its own. */
    public String of(PageContext context) {
        String page = context.path().equals("/") ? HOME
                : context.path().startsWith(CHARTS) ? context.path().substring("/charts".length()) : context.path();
        String picture = ROOT + page;
        boolean has = page.indexOf('.') < 0 && has(picture, PictureForm.PNG) && RECORDS.entrySet().stream()
                .map(each -> Map.entry(each.getValue(), Objects.requireNonNullElse(code(picture, each.getKey()), "")))
                .allMatch(each -> each.getValue().isEmpty()
                        || CodedReads.isKnown(context.at(), each.getKey(), each.getValue()));
        return !has ? "/social.png"
                : context.address(picture + ".png", page.startsWith(INDICATORS) ? chosen(context) : Map.of());
    }

    /** As they are: whether they mean anything the picture says. */
    private static Map<String, List<String>> chosen(PageContext context) {
        Map<String, List<String>> chosen = new TreeMap<>(context.parameters());
        chosen.keySet().retainAll(CHOSEN);
        return chosen;
    }

    @Override
    public boolean has(String page, PictureForm form) {
        return form == PictureForm.PNG && page.startsWith(ROOT)
                && (page.equals(ROOT + HOME) || code(page, INDICATORS) != null
                        || kinds.keySet().stream().anyMatch(each -> code(page, each) != null));
    }

    /** Null where the page is of another kind. Codes of computed figures alone have strokes. */
    private static String code(String page, String kind) {
        String code = page.startsWith(ROOT + kind) ? page.substring(ROOT.length() + kind.length()) : "";
        return code.isEmpty() || code.indexOf('/') >= 0 && !kind.equals("/figures/") ? null : code;
    }

    @Override
    public Picture picture(String page, PageContext context) {
        String indicator = code(page, INDICATORS);
        return indicator != null ? indicator(context, indicator) : new Picture(card(context, words(page, context)), 1);
    }

    private SocialCard.Words words(String page, PageContext context) {
        return kinds.entrySet().stream().filter(each -> code(page, each.getKey()) != null).findFirst()
                .map(each -> each.getValue().apply(context, code(page, each.getKey())))
                .orElseGet(() -> cards.home(context));
    }

    private String card(PageContext context, SocialCard.Words words) {
        return card.data("card", SocialCard.of(words)).setLocale(Locale.forLanguageTag(context.tag())).render().strip();
    }

    private Picture indicator(PageContext context, String code) {
        PageContexts.PageSubject<Indicator> subject = contexts.find(context, indicators, code);
        IndicatorChart drawn = IndicatorChart.of(subject.context().at(), subject.it(),
                ChartAsked.of(context.at(), context.query()), context.language());
        if (drawn == null) {
            CardWords words = CardWords.of(subject.context());
            return new Picture(card(context,
                    words.card(words.text("cardFigure"), subject.it().name(context.language()), List.of(), null)), 1);
        }
        return Picture.alone(picture.data("picture", Charts.picture(drawn, Format.shared(drawn.caption()))), context,
                Format.SHARED_SCALE);
    }
}
