package vn.minhbach.portal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Version;

/**
 * Everything that a page names by its code; what nothing standing has is null.
 *
 * @param findings what the rules found of the figures on the page, where they found anything
 */
public record Named(Map<String, Place> places, Map<String, Agency> agencies, Map<String, Programme> programmes,
        Map<String, Project> projects, Map<String, Indicator> indicators, Map<String, Source> sources, Revisions revisions,
        Map<FigureCode, List<Finding>> findings) {

    public Place place(String code) {
        return places.get(code);
    }

    public Agency agency(String code) {
        return agencies.get(code);
    }

    public Programme programme(String code) {
        return programmes.get(code);
    }

    public Project project(String code) {
        return projects.get(code);
    }

    public Indicator indicator(String code) {
        return indicators.get(code);
    }

    public Source source(String code) {
        return sources.get(code);
    }

    /** A figure with its evidence. */
    public Statement figure(Figure figure) {
        return statement(figure, revision(figure.version(), side -> revisions.of(side, figure), each -> statement(each, Revision.NONE)));
    }

    /** The status or the step of a project, with its evidence. */
    public Statement progress(Progress progress) {
        return statement(progress, revision(progress.version(), side -> revisions.of(side, progress), each -> statement(each, Revision.NONE)));
    }

    /** What came of a directive, with its evidence. */
    public Statement report(DirectiveReport report) {
        return statement(report, revision(report.version(), side -> revisions.of(side, report), each -> statement(each, Revision.NONE)));
    }

    private Statement statement(Figure figure, Revision revision) {
        return new Statement(figure, null, null, figure.claim(), figure.version(), source(figure.claim().source()), revision,
                figure.parts().stream().map(this::figure).toList(), figure.kind() == FigureKind.COMPUTED ? List.of() : found(figure.code()));
    }

    private Statement statement(Progress progress, Revision revision) {
        return new Statement(null, progress, null, progress.claim(), progress.version(), source(progress.claim().source()), revision, List.of(),
                found(FigureCode.of(FigureCode.Table.PROGRESS, progress.version().id())));
    }

    private Statement statement(DirectiveReport report, Revision revision) {
        return new Statement(null, null, report, report.claim(), report.version(), source(report.claim().source()), revision, List.of(), List.of());
    }

    private List<Finding> found(FigureCode figure) {
        return findings.getOrDefault(figure, List.of());
    }

    private <T> Revision revision(Version version, Function<Side, T> other, Function<T, Statement> statement) {
        T before = other.apply(Side.BEFORE);
        T after = other.apply(Side.AFTER);
        return new Revision(before == null ? null : statement.apply(before), before == null ? null : revisions.release(version.addedIn()),
                after == null ? null : statement.apply(after), revisions.release(version.withdrawnIn()));
    }
}
