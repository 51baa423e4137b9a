package vn.minhbach.catalogue.programme;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.budget.Fund;

/**
 * Keeps programmes that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param unknown what may have no value: such programmes are kept, too
 */
@Value.Builder
public record ProgrammeFilter(@Nullable List<String> code, @Nullable List<String> place, @Nullable List<String> owner,
        @Nullable List<Integer> fiscalYear, @Nullable List<Fund> fund, @Nullable List<String> source,
        @Nullable List<String> follows,
        @Nullable List<ProgrammeGroupBy> unknown, @Nullable String text)
        implements
            WithProgrammeFilter {

    public static final ProgrammeFilter ALL = new ProgrammeFilterBuilder().build();
}
