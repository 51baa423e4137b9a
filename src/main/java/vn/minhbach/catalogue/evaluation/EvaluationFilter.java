package vn.minhbach.catalogue.evaluation;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;

/**
 * Keeps what sources say of how projects fare, where it meets every part; within a part any of its values will do. Null
 * parts keep all.
 *
 * @param place of the project at the end of the time that it speaks of; so the owner
 * @param latest of each project, aspect, unit and basis; so latestPeriods
 */
@Value.Builder
public record EvaluationFilter(@Nullable List<String> project, @Nullable List<String> place,
        @Nullable List<String> owner, @Nullable List<Aspect> aspect,
        @Nullable List<Rating> rating, @Nullable List<Period> period, @Nullable Period periodFrom,
        @Nullable Period periodTo, @Nullable List<Period> asOf,
        @Nullable List<Basis> basis, @Nullable List<String> source, @Nullable String saidBy, @Nullable Boolean latest,
        @Nullable Integer latestPeriods)
        implements
            FactNarrowing,
            WithEvaluationFilter {

    public static final EvaluationFilter ALL = new EvaluationFilterBuilder().build();
}
