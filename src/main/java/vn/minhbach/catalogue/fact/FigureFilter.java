package vn.minhbach.catalogue.fact;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.figure.ValueRange;

/**
 * Keeps figures that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param table of the dataset format that they are in; tables of no figures hold none
 * @param project that they are of; so the programme as a whole, and the indicator
 * @param place that is observed or scored, or of the project, at the end of the time that the figure speaks of, or of
 *     the programme
 * @param agency that is observed, or that owned the project then, or owns the programme
 * @param latest of each thing, said in the same way; so latestPeriods
 */
@Value.Builder
public record FigureFilter(@Nullable List<DatasetTable> table, @Nullable List<String> project,
        @Nullable List<String> programme,
        @Nullable List<String> indicator, @Nullable List<String> place, @Nullable List<String> agency,
        @Nullable List<String> publisher,
        @Nullable List<String> unit, @Nullable List<Qualifier> qualifier, @Nullable List<Period> period,
        @Nullable Period periodFrom,
        @Nullable Period periodTo, @Nullable List<Period> asOf, @Nullable List<Basis> basis,
        @Nullable List<String> source, @Nullable String saidBy,
        @Nullable ValueRange value, @Nullable Boolean latest,
        @Nullable Integer latestPeriods) implements FactNarrowing, WithFigureFilter {

    public static final FigureFilter ALL = new FigureFilterBuilder().build();
}
