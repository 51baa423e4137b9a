package vn.minhbach.catalogue.project;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;

/**
 * Keeps what sources say of the dates of projects, where it meets every part; within a part any of its values will do.
 * Null parts keep all.
 *
 * @param place of the project at the end of the time at which it is said; so the owner
 * @param date times in any of which all of the date lies
 * @param latest of each project, step and basis; so latestPeriods
 */
@Value.Builder
public record MilestoneFilter(@Nullable List<String> project, @Nullable List<String> place,
        @Nullable List<String> owner, @Nullable List<MilestoneStep> step,
        @Nullable List<Period> date, @Nullable List<Period> period, @Nullable Period periodFrom,
        @Nullable Period periodTo, @Nullable List<Period> asOf,
        @Nullable List<Basis> basis, @Nullable List<String> source, @Nullable String saidBy, @Nullable Boolean latest,
        @Nullable Integer latestPeriods)
        implements
            FactNarrowing,
            WithMilestoneFilter {

    public static final MilestoneFilter ALL = new MilestoneFilterBuilder().build();
}
