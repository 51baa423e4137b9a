package vn.minhbach.catalogue.directive;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps directives that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param agency agencies that lead or support
 * @param dated whether the source names a day
 * @param state how they stand on the day of the snapshot
 * @param unknown what may have no value: such directives are kept, too
 * @param saidBy words of who says so in the source
 */
@Value.Builder
public record DirectiveFilter(@Nullable List<String> code, @Nullable List<String> place, @Nullable List<String> lead,
        @Nullable List<String> supporting, @Nullable List<String> agency, @Nullable List<String> programme,
        @Nullable List<String> project,
        @Nullable List<String> source, @Nullable String saidBy, @Nullable Boolean dated,
        @Nullable List<DirectiveState> state, @Nullable List<DirectiveGroupBy> unknown, @Nullable String text)
        implements
            WithDirectiveFilter {

    public static final DirectiveFilter ALL = new DirectiveFilterBuilder().build();
}
