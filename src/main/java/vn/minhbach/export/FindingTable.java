package vn.minhbach.export;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;

/** Makes a table of findings, with the names of what they are of: a statement for each kind. */
@Singleton
class FindingTable {

    private final Projects projects;
    private final Programmes programmes;
    private final Indicators indicators;
    private final Places places;
    private final Agencies agencies;
    private final Sources sources;

    FindingTable(Projects projects, Programmes programmes, Indicators indicators, Places places, Agencies agencies, Sources sources) {
        this.projects = projects;
        this.programmes = programmes;
        this.indicators = indicators;
        this.places = places;
        this.agencies = agencies;
        this.sources = sources;
    }

    /** One line for each figure of each finding, in the order of these. */
    List<FindingLine> lines(Snapshot at, List<Finding> findings, Language language) {
        FindingNames names = new FindingNames(language, projects.byCode(at, codes(findings, Finding::project)),
                programmes.byCode(at, codes(findings, Finding::programme)), indicators.byCode(at, codes(findings, Finding::indicator)),
                places.byCode(at, codes(findings, Finding::place)), agencies.byCode(at, codes(findings, Finding::owner)),
                sources.byCode(at, Stream.concat(codes(findings, Finding::source).stream(), findings.stream().flatMap(each -> each.figures().stream())
                        .map(each -> each.claim().source())).collect(Collectors.toSet())));
        return findings.stream().flatMap(each -> each.figures().isEmpty() ? Stream.of(new FindingLine(at, names, each, null))
                : each.figures().stream().map(figure -> new FindingLine(at, names, each, figure))).toList();
    }

    private static Set<String> codes(Collection<Finding> findings, Function<Finding, String> code) {
        return findings.stream().map(code).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
