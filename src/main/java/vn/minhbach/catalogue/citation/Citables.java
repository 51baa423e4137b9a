package vn.minhbach.catalogue.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureCode.Row;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.history.History;
import vn.minhbach.history.Release;

/** Finds what codes of figures name, as it was when it came in. */
@Singleton
public class Citables {

    private final Observations observations;
    private final Projects projects;
    private final Programmes programmes;
    private final Directives directives;
    private final Places places;
    private final Agencies agencies;
    private final Sources sources;
    private final Scorecards scorecards;

    Citables(Observations observations, Projects projects, Programmes programmes, Directives directives, Places places,
            Agencies agencies, Sources sources, Scorecards scorecards) {
        this.observations = observations;
        this.projects = projects;
        this.programmes = programmes;
        this.directives = directives;
        this.places = places;
        this.agencies = agencies;
        this.sources = sources;
        this.scorecards = scorecards;
    }

    /**
     * Empty for a code that names no row, or nothing that the portal computes.
     *
     * @param at of which all is known that was published by then or later
     */
    public Optional<Citable> find(Snapshot at, FigureCode code) {
        Snapshot present = at.ofRelease(at.catalogue().history().last());
        List<Citable> rows = code.rows().stream().flatMap(each -> stated(present, each).stream()).toList();
        return rows.size() < code.rows().size() ? Optional.empty() : code.computed() ? computed(present, code, rows)
                : Optional.of(rows.get(0));
    }

    /** What a row states, as it was when it came in. */
    public Optional<Citable> find(Snapshot at, Fact fact) {
        return find(at, fact.figure() != null ? fact.figure().code()
                : FigureCode.of(fact instanceof DirectiveReport ? FigureCode.Table.REPORT : FigureCode.Table.PROGRESS,
                        fact.version().id()));
    }

    /**
     * The figure that a text is the code of, as it last stood by then, with the snapshot that it stood in; empty where
     * it was not known then.
     */
    public Optional<LastKnown<Figure>> figure(Snapshot at, String code) {
        return FigureCode.parse(code).flatMap(named -> find(at, named))
                .filter(each -> each.figure() != null && each.knownIn(at))
                .map(each -> new LastKnown<>(each.figure(), each.lastIn(at), null));
    }

    /** What the ladder of just these rows has under this code; empty where the portal computes no such thing. */
    private static Optional<Citable> computed(Snapshot present, FigureCode code, List<Citable> parts) {
        Citable first = parts.get(0);
        List<Funding> rows = parts.stream().map(Citable::stated).filter(Funding.class::isInstance)
                .map(Funding.class::cast).toList();
        Release last = parts.stream().map(Citable::release).max(Comparator.comparing(Release::number)).orElseThrow();
        if (rows.size() < parts.size() || rows.stream()
                .anyMatch(each -> !isSubject(each, rows.get(0)) || !each.version().stoodIn(last.number()))) {
            return Optional.empty();
        }
        // As they came in together, or since one publisher accepted the other; two publishers' figures are never computed with each other.
        if (Stream.of(present.ofRelease(last.number()), present)
                .noneMatch(each -> rows.stream().allMatch(each.catalogue()::isOwn))) {
            return Optional.empty();
        }
        Ladder ladder = new Ladder(rows);
        return Stream
                .concat(ladder.computedRate().stream(),
                        ladder.gaps().stream().map(Ladder.Gap::figure).filter(Objects::nonNull))
                .filter(each -> each.code().equals(code)).findFirst()
                .map(each -> new Citable(code, first.stated(), first.of(), each, first.source(), last, parts));
    }

    private static boolean isSubject(Funding one, Funding other) {
        return Objects.equals(one.project(), other.project()) && Objects.equals(one.programme(), other.programme());
    }

    private Optional<Citable> stated(Snapshot present, Row row) {
        return stated(present.catalogue().history(), row).map(fact -> {
            int release = fact.version().addedIn();
            return new Citable(FigureCode.of(row.table(), row.id()), fact, subject(present, fact, release),
                    fact.figure(),
                    sources.stoodIn(present, fact.claim().source(), release),
                    present.catalogue().history().release(release).orElseThrow(), List.of());
        });
    }

    /** What a row states that was ever published; empty for none. */
    public Optional<? extends Fact> stated(History history, Row row) {
        return switch (row.table()) {
            case FUNDING -> history.of(Funding.class).find(row.id());
            case COUNT -> history.of(Count.class).find(row.id());
            case OBSERVATION -> history.of(Observation.class).find(row.id()).flatMap(observations::asCameIn);
            case PROGRESS -> history.of(Progress.class).find(row.id());
            case SCORE -> history.of(Score.class).find(row.id());
            case EVALUATION -> history.of(Evaluation.class).find(row.id());
            case MILESTONE -> history.of(Milestone.class).find(row.id());
            case REPORT -> history.of(DirectiveReport.class).find(row.id());
        };
    }

    private Citable.Subject subject(Snapshot present, Fact fact, int release) {
        FactSubject of = FactSubject.of(fact);
        return new Citable.Subject(projects.stoodIn(present, of.project(), release),
                programmes.stoodIn(present, of.programme(), release),
                places.stoodIn(present, of.place(), release), agencies.stoodIn(present, of.agency(), release),
                directives.stoodIn(present, of.directive(), release),
                scorecards.stoodIn(present, of.scorecard(), release),
                of.criterion() == null ? null : Scorecards.criterion(present.ofRelease(release), of.criterion()));
    }
}
