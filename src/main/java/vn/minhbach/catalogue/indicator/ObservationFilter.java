package vn.minhbach.catalogue.indicator;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.figure.Basis;

/**
 * Keeps observations that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param period as written in the dataset: 2015, 2023-Q4, 2023-12-14
 * @param saidBy words of who says so in the source
 */
@Value.Builder
public record ObservationFilter(@Nullable List<String> indicator, @Nullable List<String> place, @Nullable List<String> agency,
        @Nullable List<String> period, @Nullable List<Basis> basis, @Nullable List<String> source, @Nullable String saidBy)
        implements WithObservationFilter {

    public static final ObservationFilter ALL = new ObservationFilterBuilder().build();
}
