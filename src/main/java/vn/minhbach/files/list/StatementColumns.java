package vn.minhbach.files.list;

import java.util.List;
import java.util.function.Function;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.citation.FactSubject;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.files.table.RowContext;

/**
 * What sources state of whatever it is, one statement a row: money, counts, progress, dates, evaluations, indicators
 * and scores.
 */
final class StatementColumns {

    private static final Columns<Fact> COLUMNS = new Columns<Fact>()
            .text("table", each -> DatasetTable.of(each.record()).table())
            .project("project", of(FactSubject::project)).programme("programme", of(FactSubject::programme))
            .indicator("indicator", of(FactSubject::indicator)).place("place", of(FactSubject::place))
            .agency("agency", of(FactSubject::agency))
            .text("directive", of(FactSubject::directive)).scorecard("scorecard", of(FactSubject::scorecard))
            .text("criterion", as(Score.class, Score::criterion))
            .choice("score_kind", "scoreKind", as(Score.class, Score::kind))
            .choice("measure", "measure", as(Funding.class, Funding::measure))
            .choice("fund", "fund", as(Funding.class, Funding::fund))
            .choice("budget", "budget", as(Funding.class, Funding::budget))
            .whole("fiscal_year", as(Funding.class, Funding::fiscalYear))
            .choice("by", "countBy", as(Count.class, Count::by)).text("key", as(Count.class, Count::key))
            .text("label", as(Count.class, Count::label))
            .choice("stage", "stage", as(Progress.class, Progress::stage))
            .choice("status", "status", as(Progress.class, Progress::status))
            .choice("step", "milestoneStep", as(Milestone.class, Milestone::step))
            .text("date", as(Milestone.class, Milestone::date))
            .choice("aspect", "aspect", as(Evaluation.class, Evaluation::aspect))
            .choice("rating", "rating", as(Evaluation.class, Evaluation::rating))
            .choice("report_status", "reportStatus", as(DirectiveReport.class, DirectiveReport::status))
            .figure(Fact::figure).claim(Fact::claim).version(Fact::version).cited(StatementColumns::code);

    private StatementColumns() {
    }

    /** @param rows of which those that are no facts are observations */
    static FileTable<Fact> table(RowContext in, List<? extends Attributed> rows) {
        Snapshot at = in.at();
        return FileTable.of("statements", COLUMNS, rows, each -> each instanceof Observation observation
                ? new IndicatorObservation(at.get(Indicator.class, observation.indicator()), observation) : (Fact) each,
                in);
    }

    private static Function<Fact, String> of(Function<FactSubject, String> part) {
        return each -> part.apply(FactSubject.of(each));
    }

    /** Null of facts of another kind. */
    private static <T extends Fact, V> Function<Fact, V> as(Class<T> kind, Function<T, V> value) {
        return each -> kind.isInstance(each) ? value.apply(kind.cast(each)) : null;
    }

    /** What names a statement for ever, also where it is said in no figure. */
    static FigureCode code(Fact fact) {
        return FigureCode.of(switch (DatasetTable.of(fact.record())) {
            case FUNDING -> FigureCode.Table.FUNDING;
            case COUNTS -> FigureCode.Table.COUNT;
            case PROGRESS -> FigureCode.Table.PROGRESS;
            case MILESTONES -> FigureCode.Table.MILESTONE;
            case EVALUATIONS -> FigureCode.Table.EVALUATION;
            case OBSERVATIONS -> FigureCode.Table.OBSERVATION;
            case SCORES -> FigureCode.Table.SCORE;
            case DIRECTIVE_REPORTS -> FigureCode.Table.REPORT;
            default -> throw new IllegalArgumentException(fact + " states nothing");
        }, fact.version().id());
    }
}
