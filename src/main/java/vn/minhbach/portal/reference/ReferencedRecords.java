package vn.minhbach.portal.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.correction.CorrectionSide;
import vn.minhbach.catalogue.correction.Corrections;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Proof;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Release;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;

/**
 * What a page refers to, as it stands in the snapshot of the page; what nothing standing has is null. It serves one
 * page.
 */
public final class ReferencedRecords {

    private final Snapshot at;
    private final Checks checks;
    private final Corrections corrections;
    private final Releases releases;
    /** Of the figures that were shown already, as a page may show one more than once. */
    private final Map<FigureCode, List<Finding>> findings = new HashMap<>();

    ReferencedRecords(Snapshot at, Checks checks, Corrections corrections, Releases releases) {
        this.at = at;
        this.checks = checks;
        this.corrections = corrections;
        this.releases = releases;
    }

    public Place place(String code) {
        return at.get(Place.class, code);
    }

    public Agency agency(String code) {
        return at.get(Agency.class, code);
    }

    public Programme programme(String code) {
        return at.get(Programme.class, code);
    }

    public Project project(String code) {
        return at.get(Project.class, code);
    }

    public Indicator indicator(String code) {
        return at.get(Indicator.class, code);
    }

    public Directive directive(String code) {
        return at.get(Directive.class, code);
    }

    public Scorecard scorecard(String code) {
        return at.get(Scorecard.class, code);
    }

    public Criterion criterion(String scorecard, String code) {
        return Scorecards.criterion(at, new Criterion.Key(scorecard, code));
    }

    public Source source(String code) {
        return at.get(Source.class, code);
    }

    /**
     * Whether it is in the dataset of another publisher than that of what it tells of. What a place claims, or has to
     * prove it, is the place's to say, and what it is given that of who has the scorecard: it leads where the other
     * says it, yet is that one's word.
     */
    public boolean others(Attributed row) {
        return !at.catalogue().isOwn(row)
                || (row instanceof Score || row instanceof Proof) && row.authority(at.catalogue()).isSecond();
    }

    /** Whether somebody else ordered it than who publishes its programme, or the agency that is to lead it. */
    public boolean others(Directive directive) {
        return !at.catalogue().isWordOf(at.catalogue().publisherOf(Programme.class, directive.programme()), directive)
                || !at.catalogue().isWordOf(at.catalogue().publisherOf(Agency.class, directive.lead()), directive);
    }

    /** A figure with its evidence. */
    public Statement figure(Figure figure) {
        Function<CorrectionSide, Figure> other = side -> corrections.of(side, figure).orElse(null);
        return statement(figure, revision(figure.version(), other, each -> statement(each, Revision.NONE)));
    }

    /** The status or the step of a project, with its evidence. */
    public Statement progress(Progress progress) {
        return statement(progress,
                revision(progress.version(), other(Progress.class, progress), each -> statement(each, Revision.NONE)));
    }

    /** What came of a directive, with its evidence. */
    public Statement report(DirectiveReport report) {
        return statement(report, revision(report.version(), other(DirectiveReport.class, report),
                each -> statement(each, Revision.NONE)));
    }

    private <T extends Versioned> Function<CorrectionSide, T> other(Class<T> record, T row) {
        return side -> corrections.of(record, side, row.version()).orElse(null);
    }

    private Statement statement(Figure figure, Revision revision) {
        return new Statement(figure, null, null, figure.claim(), figure.version(), source(figure.claim().source()),
                revision,
                figure.parts().stream().map(this::figure).toList(),
                figure.kind() == FigureKind.COMPUTED ? List.of() : found(figure.code()),
                isOthersFigure(record(figure.kind()), figure.version()));
    }

    private Statement statement(Progress progress, Revision revision) {
        return new Statement(null, progress, null, progress.claim(), progress.version(),
                source(progress.claim().source()), revision, List.of(),
                found(FigureCode.of(FigureCode.Table.PROGRESS, progress.version().id())), others(progress));
    }

    private Statement statement(DirectiveReport report, Revision revision) {
        return new Statement(null, null, report, report.claim(), report.version(), source(report.claim().source()),
                revision, List.of(), List.of(),
                others(report));
    }

    private static Class<? extends Attributed> record(FigureKind kind) {
        return switch (kind) {
            case FUNDING -> Funding.class;
            case COUNT -> Count.class;
            case PROGRESS -> Progress.class;
            case EVALUATION -> Evaluation.class;
            case MILESTONE -> Milestone.class;
            case OBSERVATION -> Observation.class;
            case SCORE -> Score.class;
            case COMPUTED -> null;
        };
    }

    /** @param record null for what is computed, of which all parts are one publisher's word */
    private <T extends Attributed> boolean isOthersFigure(Class<T> record, Version version) {
        return record != null && (record == Score.class || at.others(record).size() > 0)
                && at.catalogue().history().of(record).find(version.id()).filter(this::others).isPresent();
    }

    private List<Finding> found(FigureCode figure) {
        return findings.computeIfAbsent(figure, each -> checks.ofFigure(at, each));
    }

    private <T> Revision revision(Version version, Function<CorrectionSide, T> other,
            Function<T, Statement> statement) {
        T before = other.apply(CorrectionSide.BEFORE);
        T after = other.apply(CorrectionSide.AFTER);
        return new Revision(before == null ? null : statement.apply(before),
                before == null ? null : release(version.addedIn()),
                after == null ? null : statement.apply(after), release(version.withdrawnIn()));
    }

    private Release release(Integer number) {
        return number == null ? null : releases.find(number).orElse(null);
    }
}
