package vn.minhbach.catalogue.scorecard;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.ValueRange;

/**
 * Keeps scores that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param criterion codes within their scorecards
 * @param value of the points, or of the share
 * @param latest of each criterion, place, kind and basis; so latestPeriods
 */
@Value.Builder
public record ScoreFilter(@Nullable List<String> scorecard, @Nullable List<String> criterion,
        @Nullable List<String> place,
        @Nullable List<ScoreKind> kind, @Nullable List<Period> period, @Nullable Period periodFrom,
        @Nullable Period periodTo, @Nullable List<Period> asOf,
        @Nullable List<Basis> basis, @Nullable List<String> source, @Nullable String saidBy, @Nullable ValueRange value,
        @Nullable Boolean latest,
        @Nullable Integer latestPeriods) implements FactNarrowing, WithScoreFilter {

    public static final ScoreFilter ALL = new ScoreFilterBuilder().build();
}
