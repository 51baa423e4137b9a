package vn.minhbach.catalogue.citation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import vn.minhbach.catalogue.Versioned;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.citation.Citable.Stated;
import vn.minhbach.catalogue.citation.Citable.Subject;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureCode.Row;
import vn.minhbach.catalogue.figure.FigureCode.Table;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.release.Release;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.Sources;

/** Finds what codes of figures name: in a number of statements that does not grow with how many are asked for. */
@Singleton
@Transactional
public class Citables {

    private final Fundings fundings;
    private final Programmes programmes;
    private final Observations observations;
    private final Projects projects;
    private final Directives directives;
    private final Places places;
    private final Agencies agencies;
    private final Sources sources;
    private final Releases releases;

    Citables(Fundings fundings, Programmes programmes, Observations observations, Projects projects, Directives directives, Places places,
            Agencies agencies, Sources sources, Releases releases) {
        this.fundings = fundings;
        this.programmes = programmes;
        this.observations = observations;
        this.projects = projects;
        this.directives = directives;
        this.places = places;
        this.agencies = agencies;
        this.sources = sources;
        this.releases = releases;
    }

    /** Every version of what rows name, by code. */
    private record Known(Map<String, List<Project>> projects, Map<String, List<Programme>> programmes, Map<String, List<Place>> places,
            Map<String, List<Agency>> agencies, Map<String, List<Directive>> directives, Map<String, List<Source>> sources,
            Map<Integer, Release> releases) {
    }

    public Optional<Citable> find(FigureCode code) {
        return Optional.ofNullable(byCode(List.of(code)).get(code));
    }

    /** By code; codes that name no row, or nothing that the portal computes, are left out. */
    public Map<FigureCode, Citable> byCode(Collection<FigureCode> codes) {
        Map<Row, Citable> stated = stated(codes.stream().flatMap(each -> each.rows().stream()).collect(Collectors.toSet()));
        Map<FigureCode, Citable> found = new LinkedHashMap<>();
        for (FigureCode code : codes) {
            List<Citable> rows = code.rows().stream().map(stated::get).filter(Objects::nonNull).toList();
            Citable named = rows.size() < code.rows().size() ? null : code.computed() ? computed(code, rows) : rows.get(0);
            if (named != null) {
                found.put(code, named);
            }
        }
        return found;
    }

    /** What the ladder of just these rows has under this code; null where the portal computes no such thing. */
    private static Citable computed(FigureCode code, List<Citable> parts) {
        Citable first = parts.get(0);
        List<Funding> rows = parts.stream().map(each -> each.stated().funding()).filter(Objects::nonNull).toList();
        Release last = parts.stream().map(Citable::release).max(Comparator.comparing(Release::number)).orElseThrow();
        if (rows.size() < parts.size() || rows.stream().anyMatch(each -> !isSubject(each, rows.get(0)) || !each.version().stoodIn(Math.toIntExact(last.number())))) {
            return null;
        }
        Ladder ladder = new Ladder(rows);
        return Stream.concat(ladder.computedRate().stream(), ladder.gaps().stream().map(Ladder.Gap::figure).filter(Objects::nonNull))
                .filter(each -> each.code().equals(code)).findFirst()
                .map(each -> new Citable(code, first.stated(), first.of(), each, first.source(), last, parts)).orElse(null);
    }

    private static boolean isSubject(Funding one, Funding other) {
        return Objects.equals(one.project(), other.project()) && Objects.equals(one.programme(), other.programme());
    }

    private Map<Row, Citable> stated(Set<Row> rows) {
        Map<Row, Stated> found = new LinkedHashMap<>();
        rows.stream().collect(Collectors.groupingBy(Row::table, () -> new EnumMap<>(Table.class), Collectors.mapping(Row::id, Collectors.toSet())))
                .forEach((table, ids) -> read(table, ids).forEach((id, each) -> found.put(new Row(table, id), each)));
        Known known = known(found.values());
        Map<Row, Citable> citable = new LinkedHashMap<>();
        found.forEach((row, each) -> citable.put(row, new Citable(FigureCode.of(row.table(), row.id()), each, subject(each, known), each.figure(),
                then(known.sources(), each.claim().source(), each), known.releases().get(each.version().addedIn()), List.of())));
        return citable;
    }

    private Map<Long, Stated> read(Table table, Set<Long> ids) {
        return switch (table) {
            case FUNDING -> stated(fundings.versions(ids), each -> new Stated(each, null, null, null, null));
            case COUNT -> stated(programmes.countVersions(ids), each -> new Stated(null, each, null, null, null));
            case OBSERVATION -> stated(observations.versions(ids), each -> new Stated(null, null, each, null, null));
            case PROGRESS -> stated(projects.progressVersions(ids), each -> new Stated(null, null, null, each, null));
            case REPORT -> stated(directives.reportVersions(ids), each -> new Stated(null, null, null, null, each));
        };
    }

    private static <T> Map<Long, Stated> stated(Map<Long, T> versions, Function<T, Stated> stated) {
        return versions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> stated.apply(each.getValue())));
    }

    private Known known(Collection<Stated> rows) {
        return new Known(projects.versions(codes(rows, Citables::project)), programmes.versions(codes(rows, Citables::programme)),
                places.versions(codes(rows, Citables::place)), agencies.versions(codes(rows, Citables::agency)),
                directives.versions(codes(rows, Citables::directive)), sources.versions(codes(rows, each -> each.claim().source())),
                releases.numbered(rows.stream().map(each -> each.version().addedIn()).collect(Collectors.toSet())));
    }

    private static Set<String> codes(Collection<Stated> rows, Function<Stated, String> code) {
        return rows.stream().map(code).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String project(Stated row) {
        return row.funding() != null ? row.funding().project() : row.progress() != null ? row.progress().project() : null;
    }

    private static String programme(Stated row) {
        return row.funding() != null ? row.funding().programme() : row.count() != null ? row.count().programme() : null;
    }

    private static String place(Stated row) {
        return row.observed() == null ? null : row.observed().observation().place();
    }

    private static String agency(Stated row) {
        return row.observed() == null ? null : row.observed().observation().agency();
    }

    private static String directive(Stated row) {
        return row.report() == null ? null : row.report().directive();
    }

    private static Subject subject(Stated row, Known known) {
        return new Subject(then(known.projects(), project(row), row), then(known.programmes(), programme(row), row),
                then(known.places(), place(row), row), then(known.agencies(), agency(row), row), then(known.directives(), directive(row), row));
    }

    /** As it stood when the row came in; null for none. */
    private static <T extends Versioned> T then(Map<String, List<T>> versions, String code, Stated row) {
        return code == null ? null : versions.getOrDefault(code, List.of()).stream()
                .filter(each -> each.version().stoodIn(row.version().addedIn())).findFirst().orElse(null);
    }
}
