package vn.minhbach.catalogue.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.EvaluationReads;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Milestones;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.ProgressReports;
import vn.minhbach.catalogue.project.ProjectFact;
import vn.minhbach.catalogue.project.ProjectFactTable;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.Scorecards;

/** What each table has that holds figures. */
final class FigureTables {

    /** In the order in which changes are told. */
    static final List<FigureTable<?>> ALL = List.of(new FundingFigures(), new CountFigures(),
            new OfProjects<>(DatasetTable.PROGRESS, FigureCode.Table.PROGRESS, Progress.class, ProgressReports.TABLE,
                    Progress::percent, each -> Figure.PERCENT),
            new OfProjects<>(DatasetTable.MILESTONES, FigureCode.Table.MILESTONE, Milestone.class, Milestones.TABLE,
                    each -> null, each -> Figure.DATE),
            new OfProjects<>(DatasetTable.EVALUATIONS, FigureCode.Table.EVALUATION, Evaluation.class,
                    EvaluationReads.TABLE, Evaluation::value,
                    each -> each.value() == null ? Figure.COUNTED : each.unit()),
            new OfObservations(), new OfScores());

    private static final Map<Class<?>, FigureTable<?>> BY_RECORD = ALL.stream()
            .collect(Collectors.toMap(FigureTable::record, each -> each));

    private FigureTables() {
    }

    /** The table that a row is of. */
    @SuppressWarnings("unchecked")
    static <T extends Attributed> FigureTable<T> of(T row) {
        return (FigureTable<T>) BY_RECORD.get(row.getClass());
    }

    /** Of progress, those rows are figures that give a percent. */
    private static final class OfProjects<T extends ProjectFact> extends FigureTable<T> {

        private final ProjectFactTable<T> found;
        private final Function<T, BigDecimal> value;
        private final Function<T, String> unit;

        OfProjects(DatasetTable table, FigureCode.Table code, Class<T> record, ProjectFactTable<T> found,
                Function<T, BigDecimal> value, Function<T, String> unit) {
            super(table, code, record, found.facts());
            this.found = found;
            this.value = value;
            this.unit = unit;
        }

        @Override
        Question<T> all(Question<T> asked) {
            return record() == Progress.class ? asked.where(row -> value(row) != null) : asked;
        }

        @Override
        BigDecimal value(T row) {
            return value.apply(row);
        }

        @Override
        Question<T> inUnits(Question<T> asked, Snapshot at, List<String> units) {
            return asked.where(row -> units.contains(unit.apply(row)));
        }

        @Override
        String unit(Snapshot at, T row) {
            return unit.apply(row);
        }

        @Override
        String project(T row) {
            return row.project();
        }

        @Override
        String place(Snapshot at, T row) {
            return ProjectFactTable.place(at, row);
        }

        @Override
        String agency(Snapshot at, T row) {
            return ProjectFactTable.owner(at, row);
        }

        @Override
        Figure figure(Snapshot at, T row) {
            return row.figure();
        }

        @Override
        Question<T> ofProjects(Question<T> asked, List<String> codes) {
            return asked.in(found.ofProject(), codes);
        }

        @Override
        Question<T> inPlaces(Question<T> asked, List<String> codes) {
            return found.inPlaces(asked, codes);
        }

        @Override
        Question<T> ofAgencies(Question<T> asked, List<String> codes) {
            return found.ownedBy(asked, codes);
        }
    }

    private static final class OfObservations extends FigureTable<Observation> {

        OfObservations() {
            super(DatasetTable.OBSERVATIONS, FigureCode.Table.OBSERVATION, Observation.class, Observations.FACTS);
        }

        @Override
        BigDecimal value(Observation row) {
            return row.value();
        }

        @Override
        Figure figure(Snapshot at, Observation row) {
            Indicator indicator = at.get(Indicator.class, row.indicator());
            return indicator == null ? null : new IndicatorObservation(indicator, row).figure();
        }

        @Override
        String unit(Snapshot at, Observation row) {
            Indicator indicator = at.get(Indicator.class, row.indicator());
            return indicator == null ? null : indicator.unit();
        }

        @Override
        String indicator(Observation row) {
            return row.indicator();
        }

        @Override
        String place(Snapshot at, Observation row) {
            return row.place();
        }

        @Override
        String agency(Snapshot at, Observation row) {
            return row.agency();
        }

        @Override
        Question<Observation> ofIndicators(Question<Observation> asked, List<String> codes) {
            return asked.in(Observations.BY_INDICATOR, codes);
        }

        @Override
        Question<Observation> inPlaces(Question<Observation> asked, List<String> codes) {
            return asked.in(Observations.BY_PLACE, codes);
        }

        @Override
        Question<Observation> ofAgencies(Question<Observation> asked, List<String> codes) {
            return asked.in(Observations.BY_AGENCY, codes);
        }

        /** Of indicators that have such a unit, of which there are fewer. */
        @Override
        Question<Observation> inUnits(Question<Observation> asked, Snapshot at, List<String> units) {
            return asked.in(Observations.BY_INDICATOR,
                    at.table(Indicator.class).rows().stream().filter(each -> units.contains(each.unit()))
                            .map(Indicator::code).collect(Collectors.toSet()));
        }
    }

    private static final class OfScores extends FigureTable<Score> {

        OfScores() {
            super(DatasetTable.SCORES, FigureCode.Table.SCORE, Score.class, Scorecards.FACTS);
        }

        @Override
        BigDecimal value(Score row) {
            return row.points() != null ? row.points() : row.share();
        }

        @Override
        Question<Score> inUnits(Question<Score> asked, Snapshot at, List<String> units) {
            return asked.where(row -> units.contains(unit(at, row)));
        }

        @Override
        String unit(Snapshot at, Score row) {
            return row.points() != null ? Score.POINTS : Figure.COUNTED;
        }

        @Override
        String place(Snapshot at, Score row) {
            return row.place();
        }

        @Override
        Figure figure(Snapshot at, Score row) {
            return row.figure();
        }

        @Override
        Question<Score> inPlaces(Question<Score> asked, List<String> codes) {
            return asked.in(Scorecards.SCORES_IN, codes);
        }
    }
}
