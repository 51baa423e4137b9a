package vn.minhbach.catalogue.programme;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.ValueRange;

/**
 * Keeps counts that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param place of the programme; so the owner
 * @param latest of each programme, what is counted, and basis; so latestPeriods
 */
@Value.Builder
public record CountFilter(@Nullable List<String> programme, @Nullable List<String> place, @Nullable List<String> owner,
        @Nullable List<CountBy> by,
        @Nullable List<String> key, @Nullable List<Period> period, @Nullable Period periodFrom,
        @Nullable Period periodTo, @Nullable List<Period> asOf,
        @Nullable List<Basis> basis, @Nullable List<String> source, @Nullable String saidBy, @Nullable ValueRange value,
        @Nullable Boolean latest,
        @Nullable Integer latestPeriods) implements FactNarrowing, WithCountFilter {

    public static final CountFilter ALL = new CountFilterBuilder().build();
}
