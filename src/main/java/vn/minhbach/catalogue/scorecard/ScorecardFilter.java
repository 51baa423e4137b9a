package vn.minhbach.catalogue.scorecard;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps scorecards that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param place places that have a score or a proof by it
 */
@Value.Builder
public record ScorecardFilter(@Nullable List<String> code, @Nullable List<String> place, @Nullable List<String> source,
        @Nullable String text)
        implements
            WithScorecardFilter {

    public static final ScorecardFilter ALL = new ScorecardFilterBuilder().build();
}
