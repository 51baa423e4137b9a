package vn.minhbach.portal;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.history.Coded;

/**
 * Where a search result leads to.
 *
 * @param place the name of the place that it belongs to, null where it belongs to none
 */
public record SearchResultLink(SearchResult result, String address, String place) {

    static SearchResultLink of(Visit visit, SearchResult result) {
        String code = result.code();
        return switch (result.kind()) {
            case PLACE -> new SearchResultLink(result, visit.link("places", code), null);
            case INDICATOR -> new SearchResultLink(result, visit.link("indicators", code), null);
            case SOURCE -> new SearchResultLink(result, visit.link("sources", code), null);
            case AGENCY -> in(visit, find(visit, Agency.class, result).place(), result, visit.link("agencies", code));
            case PROGRAMME -> in(visit, find(visit, Programme.class, result).place(), result, visit.link("programmes", code));
            case PROJECT -> in(visit, find(visit, Project.class, result).place(), result, visit.link("projects", code));
            case DIRECTIVE -> in(visit, find(visit, Directive.class, result).place(), result, visit.link("/directives", "code", code));
            case OBSTACLE -> {
                Obstacle obstacle = find(visit, Obstacle.class, result);
                yield in(visit, obstacle.place(), result, subject(visit, obstacle) + "#" + code);
            }
        };
    }

    private static <T extends Coded> T find(Visit visit, Class<T> record, SearchResult result) {
        return visit.at().get(record, result.code());
    }

    private static SearchResultLink in(Visit visit, String place, SearchResult result, String address) {
        Snapshot at = visit.at();
        Place found = at.get(Place.class, place);
        return new SearchResultLink(result, address, found == null ? null : found.name(visit.language()));
    }

    /** An obstacle has no page of its own; it stands on the page of what it holds up. */
    private static String subject(Visit visit, Obstacle obstacle) {
        if (obstacle.project() != null) {
            return visit.link("projects", obstacle.project());
        }
        return obstacle.programme() != null ? visit.link("programmes", obstacle.programme()) : visit.link("places", obstacle.place());
    }
}
