package vn.minhbach.portal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.search.SearchResult;

/** Where search results lead to, and the place that each belongs to: one statement for each kind among them. */
@Singleton
class Destinations {

    private final Places places;
    private final Agencies agencies;
    private final Programmes programmes;
    private final Projects projects;
    private final Directives directives;
    private final Obstacles obstacles;

    Destinations(Places places, Agencies agencies, Programmes programmes, Projects projects, Directives directives, Obstacles obstacles) {
        this.places = places;
        this.agencies = agencies;
        this.programmes = programmes;
        this.projects = projects;
        this.directives = directives;
        this.obstacles = obstacles;
    }

    /** @param place the name of the place, null where it has none */
    public record Found(SearchResult result, String address, String place) {
    }

    List<Found> of(Visit visit, List<SearchResult> results) {
        Snapshot at = visit.at();
        Map<String, Obstacle> heldUp = obstacles.byCode(at, codes(results, SearchKind.OBSTACLE));
        Map<SearchKind, Map<String, String>> placeCodes = new EnumMap<>(SearchKind.class);
        placeCodes.put(SearchKind.AGENCY, each(agencies.byCode(at, codes(results, SearchKind.AGENCY)), Agency::place));
        placeCodes.put(SearchKind.PROGRAMME, each(programmes.byCode(at, codes(results, SearchKind.PROGRAMME)), Programme::place));
        placeCodes.put(SearchKind.PROJECT, each(projects.byCode(at, codes(results, SearchKind.PROJECT)), Project::place));
        placeCodes.put(SearchKind.DIRECTIVE, each(directives.byCode(at, codes(results, SearchKind.DIRECTIVE)), Directive::place));
        placeCodes.put(SearchKind.OBSTACLE, each(heldUp, Obstacle::place));
        Map<String, Place> named = places.byCode(at, placeCodes.values().stream().flatMap(each -> each.values().stream())
                .collect(Collectors.toSet()));
        return results.stream().map(each -> {
            Place place = named.get(placeCodes.getOrDefault(each.kind(), Map.of()).getOrDefault(each.code(), ""));
            return new Found(each, address(visit, each, heldUp.get(each.code())), place == null ? null : place.name(visit.language()));
        }).toList();
    }

    private static Set<String> codes(List<SearchResult> results, SearchKind kind) {
        return results.stream().filter(each -> each.kind() == kind).map(SearchResult::code).collect(Collectors.toSet());
    }

    private static <T> Map<String, String> each(Map<String, T> rows, Function<T, String> place) {
        return rows.entrySet().stream().filter(row -> place.apply(row.getValue()) != null)
                .collect(Collectors.toMap(Map.Entry::getKey, row -> place.apply(row.getValue())));
    }

    private static String address(Visit visit, SearchResult result, Obstacle obstacle) {
        return switch (result.kind()) {
            case PLACE -> visit.link("places", result.code());
            case PROGRAMME -> visit.link("programmes", result.code());
            case PROJECT -> visit.link("projects", result.code());
            case INDICATOR -> visit.link("indicators", result.code());
            case AGENCY -> visit.link("agencies", result.code());
            case SOURCE -> visit.link("sources", result.code());
            case DIRECTIVE -> visit.link("/directives", "code", result.code());
            case OBSTACLE -> subject(visit, obstacle) + "#" + result.code();
        };
    }

    /** An obstacle has no page of its own; it stands on the page of what it holds up. */
    private static String subject(Visit visit, Obstacle obstacle) {
        if (obstacle.project() != null) {
            return visit.link("projects", obstacle.project());
        }
        return obstacle.programme() != null ? visit.link("programmes", obstacle.programme()) : visit.link("places", obstacle.place());
    }
}
