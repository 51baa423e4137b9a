package vn.minhbach.catalogue.citation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Release;

/**
 * What has an address of its own: what a source states in one row, or what the portal computes of such rows. With it
 * comes everything that a citation names, as it stood at the release that brought the figure in: so a citation says the
 * same for ever.
 *
 * @param stated what the row says; of what is computed, what its first part says
 * @param of what it is of
 * @param figure null where a status is stated and no number
 * @param source of what is computed, that of its first part
 * @param release that brought it in; of what is computed, the last of those that brought its parts in
 * @param parts what it is computed of, empty where a source states it
 */
public record Citable(FigureCode code, Fact stated, Subject of, Figure figure, Source source, Release release,
        List<Citable> parts) {

    /** What something is stated of; what does not apply is null. Of an observation its indicator is in the row. */
    public record Subject(Project project, Programme programme, Place place, Agency agency, Directive directive,
            Scorecard scorecard, Criterion criterion) {
    }

    public boolean computed() {
        return code.computed();
    }

    /** Of what is computed, the claim that the result makes. */
    public Claim claim() {
        return computed() ? figure.claim() : stated.claim();
    }

    public int addedIn() {
        return release.number();
    }

    /** The rows that it rests on. */
    private List<Citable> rows() {
        return computed() ? parts : List.of(this);
    }

    /** Whether it had come in by then, and by the day, if the snapshot ends at one, its sources had spoken. */
    public boolean knownIn(Snapshot at) {
        return addedIn() <= at.release()
                && (at.publishedBy() == null || rows().stream().allMatch(each -> each.saidBy(at.publishedBy())));
    }

    private boolean saidBy(LocalDate day) {
        return source.on() != null && !source.on().isAfter(day);
    }

    /** The snapshot, or the last before it in which it stood. */
    public Snapshot lastIn(Snapshot at) {
        return rows().stream().map(each -> each.stated.version().withdrawnIn())
                .filter(each -> each != null && each <= at.release())
                .min(Comparator.naturalOrder()).map(each -> at.atRelease(each - 1)).orElse(at);
    }
}
