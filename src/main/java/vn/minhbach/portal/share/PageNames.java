package vn.minhbach.portal.share;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageListing;
import vn.minhbach.portal.frame.SiteWording;

/** What pages are called where somebody is told of them elsewhere. */
@Singleton
class PageNames {

    private static final String FIGURES = "/figures/";
    private static final Map<String, Function<SiteWording, String>> LISTS = Map.of("places", SiteWording::places,
            "programmes", SiteWording::programmes, "projects", SiteWording::projects,
            "indicators", SiteWording::indicators, "scorecards", SiteWording::scorecards, "directives",
            SiteWording::directives, "agencies", SiteWording::agencies, "sources", SiteWording::sources,
            "funding", SiteWording::funding, "releases", SiteWording::releases);

    private final Citables citables;

    PageNames(Citables citables) {
        this.citables = citables;
    }

    /**
     * Of a page that is called by nothing on it, the portal's own name.
     *
     * @param path without the query
     */
    String of(PageContext context, String path) {
        String[] parts = path.split("/");
        Optional<String> name = path.startsWith(FIGURES) ? figure(context, path.substring(FIGURES.length()))
                : parts.length > 2 ? thing(context, parts[1], parts[2]) : Optional.empty();
        SiteWording words = MessageBundles.get(SiteWording.class, Localized.Literal.of(context.tag()));
        return name.orElseGet(() -> (parts.length > 1 ? Optional.ofNullable(LISTS.get(parts[1]))
                : Optional.<Function<SiteWording, String>>empty()).map(each -> each.apply(words))
                .orElseGet(words::name));
    }

    private Optional<String> figure(PageContext context, String code) {
        return FigureCode.parse(code).flatMap(named -> citables.find(context.at(), named))
                .map(it -> References.subject(it, context.language()) + ": "
                        + References.value(it, context.language()));
    }

    private static Optional<String> thing(PageContext context, String folder, String code) {
        Class<? extends Coded> record = PageListing.THINGS.get(folder);
        return Optional.ofNullable(record == null ? null : context.at().get(record, code))
                .map(it -> name(it, context.language()));
    }

    private static String name(Coded thing, Language language) {
        if (thing instanceof Place it) {
            return it.name(language);
        } else if (thing instanceof Programme it) {
            return it.name(language);
        } else if (thing instanceof Project it) {
            return it.name(language);
        } else if (thing instanceof Indicator it) {
            return it.name(language);
        } else if (thing instanceof Scorecard it) {
            return it.name(language);
        } else if (thing instanceof Agency it) {
            return it.name(language);
        } else if (thing instanceof Source it) {
            return it.title(language);
        }
        return ((Directive) thing).action(language);
    }
}
