package vn.minhbach.portal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Corrections;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;

/** Reads how statements were corrected, and which releases did it. */
@Singleton
class RevisionsReading {

    private final Corrections corrections;
    private final Releases releases;

    RevisionsReading(Corrections corrections, Releases releases) {
        this.corrections = corrections;
        this.releases = releases;
    }

    /** @param figures of these and of the progress, whose percentages are figures too */
    Revisions of(List<Figure> figures, List<Progress> progress, List<DirectiveReport> reports) {
        Map<Side, Map<Figure, Figure>> ofFigures = new EnumMap<>(Side.class);
        Map<Side, Map<Long, Progress>> ofProgress = new EnumMap<>(Side.class);
        Map<Side, Map<Long, DirectiveReport>> ofReports = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            ofProgress.put(side, corrections.of(Progress.class, side, versions(progress).toList()));
            ofReports.put(side, corrections.of(DirectiveReport.class, side, versions(reports).toList()));
            Map<Figure, Figure> found = new HashMap<>(corrections.of(side, figures));
            progress.stream().filter(each -> each.figure() != null).forEach(each -> {
                Progress other = ofProgress.get(side).get(each.version().id());
                if (other != null && other.figure() != null) {
                    found.put(each.figure(), other.figure());
                }
            });
            ofFigures.put(side, found);
        }
        Set<Integer> numbers = new HashSet<>();
        Stream.of(ofFigures.get(Side.BEFORE).values().stream().map(Figure::version), versions(ofProgress.get(Side.BEFORE).values()),
                versions(ofReports.get(Side.BEFORE).values()), figures.stream().map(Figure::version), versions(progress), versions(reports))
                .flatMap(each -> each).map(Version::withdrawnIn).filter(Objects::nonNull).forEach(numbers::add);
        return new Revisions(ofFigures, ofProgress, ofReports, releases.numbered(numbers));
    }

    private static Stream<Version> versions(Collection<? extends Versioned> rows) {
        return rows.stream().map(Versioned::version);
    }
}
