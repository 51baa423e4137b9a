package vn.minhbach.catalogue.indicator;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.ValueRange;

/**
 * Keeps observations that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param latest of each indicator, place or agency, and basis; so latestPeriods
 */
@Value.Builder
public record ObservationFilter(@Nullable List<String> indicator, @Nullable List<String> place,
        @Nullable List<String> agency,
        @Nullable List<Period> period, @Nullable Period periodFrom, @Nullable Period periodTo,
        @Nullable List<Period> asOf, @Nullable List<Basis> basis,
        @Nullable List<String> source, @Nullable String saidBy, @Nullable ValueRange value, @Nullable Boolean latest,
        @Nullable Integer latestPeriods)
        implements
            FactNarrowing,
            WithObservationFilter {

    public static final ObservationFilter ALL = new ObservationFilterBuilder().build();
}
