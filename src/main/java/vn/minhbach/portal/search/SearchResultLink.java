package vn.minhbach.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.agency.AgencyKind;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.text.Passage;
import vn.minhbach.history.Coded;
import vn.minhbach.portal.frame.PageContext;

/**
 * Where a search result leads to.
 *
 * @param place the name of the place that it belongs to, of a figure the document that says it; null where there is none
 * @param group where it is a group of agencies, so that it is called that; else null
 */
public record SearchResultLink(SearchResult result, String address, String place, AgencyKind group) {

    private SearchResultLink(SearchResult result, String address, String place) {
        this(result, address, place, null);
    }

    public static SearchResultLink of(PageContext context, SearchResult result) {
        String code = result.code();
        return switch (result.kind()) {
            case PLACE -> new SearchResultLink(result, context.link("places", code), null);
            case INDICATOR -> new SearchResultLink(result, context.link("indicators", code), null);
            case SCORECARD -> new SearchResultLink(result, context.link("scorecards", code), null);
            case SOURCE -> new SearchResultLink(result, context.link("sources", code), null);
            case FIGURE -> {
                Source source = context.at().get(Source.class, result.source());
                yield new SearchResultLink(result, context.link("figures", code), source == null ? null : source.title(context.language()));
            }
            case AGENCY -> {
                Agency agency = find(context, Agency.class, result);
                SearchResultLink link = in(context, agency.place(), result, context.link("agencies", code));
                yield agency.isGroup() ? new SearchResultLink(result, link.address, link.place, agency.kind()) : link;
            }
            case PROGRAMME -> in(context, find(context, Programme.class, result).place(), result, context.link("programmes", code));
            case PROJECT -> in(context, Projects.HANDOVERS.place(context.at(), find(context, Project.class, result), day(context)), result, context.link("projects", code));
            case DIRECTIVE -> in(context, Directives.HANDOVERS.place(context.at(), find(context, Directive.class, result), day(context)), result, context.link("directives", code));
            case OBSTACLE -> {
                Obstacle obstacle = find(context, Obstacle.class, result);
                yield in(context, obstacle.place(), result, subject(context, obstacle) + "#" + code);
            }
        };
    }

    /** The last of all where none is looked at: a release of the past has no handover that it did not know of. */
    private static LocalDate day(PageContext context) {
        return context.at().on() == null ? LocalDate.MAX : context.at().on();
    }

    private static <T extends Coded> T find(PageContext context, Class<T> record, SearchResult result) {
        return context.at().get(record, result.code());
    }

    private static SearchResultLink in(PageContext context, String place, SearchResult result, String address) {
        Snapshot at = context.at();
        Place found = at.get(Place.class, place);
        return new SearchResultLink(result, address, found == null ? null : found.name(context.language()));
    }

    /** An obstacle has no page of its own; it stands on the page of what it holds up. */
    private static String subject(PageContext context, Obstacle obstacle) {
        if (obstacle.project() != null) {
            return context.link("projects", obstacle.project());
        }
        return obstacle.programme() != null ? context.link("programmes", obstacle.programme()) : context.link("places", obstacle.place());
    }

    /** Where it says what was looked for; nothing where the title says all of that. */
    public List<Passage> excerpt() {
        List<Passage> excerpt = result.excerpt();
        String said = excerpt.stream().map(Passage::text).collect(Collectors.joining());
        return said.equals(result.title(Language.VI)) || said.equals(result.title(Language.EN)) || excerpt.stream().noneMatch(Passage::matched) ? List.of() : excerpt;
    }
}
