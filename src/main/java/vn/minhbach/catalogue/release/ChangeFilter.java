package vn.minhbach.catalogue.release;

import java.util.List;

/**
 * Keeps changes that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param figures true for money, counts, progress and observations alone, false for everything else
 */
public record ChangeFilter(List<DatasetTable> table, List<ChangeKind> kind, Boolean figures) {

    /** Keeps all. */
    public static final ChangeFilter ALL = new ChangeFilter(null, null, null);

    boolean keeps(DatasetTable wanted) {
        return (table == null || table.contains(wanted)) && (figures == null || figures == wanted.figures());
    }

    boolean keeps(ChangeKind wanted) {
        return kind == null || kind.contains(wanted);
    }
}
