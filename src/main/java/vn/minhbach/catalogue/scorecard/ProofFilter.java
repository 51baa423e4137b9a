package vn.minhbach.catalogue.scorecard;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps proofs that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param criterion codes within their scorecards
 * @param source documents that prove it
 */
@Value.Builder
public record ProofFilter(@Nullable List<String> scorecard, @Nullable List<String> criterion,
        @Nullable List<String> place,
        @Nullable List<ProofState> state, @Nullable List<String> source)
        implements
            WithProofFilter {

    public static final ProofFilter ALL = new ProofFilterBuilder().build();
}
