package vn.minhbach.catalogue.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Table;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.history.Versioned;

/**
 * A table whose rows say figures.
 *
 * @param value of a row; null where it has no number
 */
record FigureTable<T extends Versioned>(FigureCode.Table table, Class<T> record, Function<? super T, BigDecimal> value,
        Function<? super T, Claim> claim) {

    static final List<FigureTable<?>> ALL = List.of(
            of(FigureCode.Table.FUNDING, Funding.class, each -> each.amount() != null ? each.amount() : each.percent()),
            of(FigureCode.Table.COUNT, Count.class, Count::count),
            of(FigureCode.Table.PROGRESS, Progress.class, Progress::percent),
            new FigureTable<>(FigureCode.Table.OBSERVATION, Observation.class, Observation::value, Observation::claim),
            of(FigureCode.Table.SCORE, Score.class, each -> each.points() != null ? each.points() : each.share()),
            of(FigureCode.Table.EVALUATION, Evaluation.class, Evaluation::value));

    private static <T extends Fact> FigureTable<T> of(FigureCode.Table table, Class<T> record,
            Function<? super T, BigDecimal> value) {
        return new FigureTable<>(table, record, value, Fact::claim);
    }

    /** The rows that have just this number. */
    List<T> with(Snapshot at, BigDecimal wanted) {
        Table<T> rows = at.table(record);
        return values(at.catalogue()).places(rows, value, wanted).stream().map(rows.rows()::get).toList();
    }

    /** Worked out once. */
    ValueIndex values(Catalogue of) {
        return of.table(record).derived(this, all -> ValueIndex.of(all.rows(), value));
    }

    Claim claim(Versioned row) {
        return claim.apply(record.cast(row));
    }

    /** What a figure is called that a row says. */
    static FigureCode code(Versioned row) {
        return FigureCode.of(of(row).table, row.version().id());
    }

    static FigureTable<?> of(Versioned row) {
        return ALL.stream().filter(each -> each.record.isInstance(row)).findFirst().orElseThrow();
    }
}
