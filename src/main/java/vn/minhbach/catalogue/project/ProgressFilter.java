package vn.minhbach.catalogue.project;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.ValueRange;

/**
 * Keeps what sources say of the progress of projects, where it meets every part; within a part any of its values will
 * do. Null parts keep all.
 *
 * @param place of the project at the end of the time that it speaks of; so the owner
 * @param value of the percent
 * @param latest of each project and basis; so latestPeriods
 */
@Value.Builder
public record ProgressFilter(@Nullable List<String> project, @Nullable List<String> place, @Nullable List<String> owner,
        @Nullable List<Stage> stage,
        @Nullable List<Status> status, @Nullable List<Period> period, @Nullable Period periodFrom,
        @Nullable Period periodTo, @Nullable List<Period> asOf,
        @Nullable List<Basis> basis, @Nullable List<String> source, @Nullable String saidBy, @Nullable ValueRange value,
        @Nullable Boolean latest,
        @Nullable Integer latestPeriods) implements FactNarrowing, WithProgressFilter {

    public static final ProgressFilter ALL = new ProgressFilterBuilder().build();
}
