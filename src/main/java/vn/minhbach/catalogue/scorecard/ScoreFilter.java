package vn.minhbach.catalogue.scorecard;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps scores that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param criterion codes within their scorecards
 * @param period    as written in the dataset: 2022, 2023-Q4, 2023-12-14
 */
@Value.Builder
public record ScoreFilter(@Nullable List<String> scorecard, @Nullable List<String> criterion, @Nullable List<String> place,
        @Nullable List<ScoreKind> kind, @Nullable List<String> period, @Nullable List<String> source)
        implements WithScoreFilter {

    public static final ScoreFilter ALL = new ScoreFilterBuilder().build();
}
