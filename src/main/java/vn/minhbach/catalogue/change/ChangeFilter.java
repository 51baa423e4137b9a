package vn.minhbach.catalogue.change;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps changes that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param figures true for money, counts, progress and observations alone, false for everything else
 */
@Value.Builder
public record ChangeFilter(@Nullable List<DatasetTable> table, @Nullable List<ChangeKind> kind, @Nullable Boolean figures)
        implements WithChangeFilter {

    public static final ChangeFilter ALL = new ChangeFilterBuilder().build();

    boolean keeps(DatasetTable wanted) {
        return (table == null || table.contains(wanted)) && (figures == null || figures == wanted.figures());
    }

    boolean keeps(ChangeKind wanted) {
        return kind == null || kind.contains(wanted);
    }
}
