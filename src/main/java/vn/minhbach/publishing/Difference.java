package vn.minhbach.publishing;

import java.util.List;

/**
 * What publishing a dataset would change, found without publishing it.
 *
 * @param tables the tables in which something differs, in the order of the format
 */
public record Difference(List<InTable> tables) implements Outcome {

    /**
     * What differs in one table.
     *
     * @param file  the table's file, {@code funding.csv}
     * @param facts whether its rows are figures, so that a reason is needed where {@code changed + withdrawn > 0}
     */
    public record InTable(String file, boolean facts, long added, long changed, long withdrawn) {
    }

    public long added() {
        return tables.stream().mapToLong(InTable::added).sum();
    }

    public long changed() {
        return tables.stream().mapToLong(InTable::changed).sum();
    }

    public long withdrawn() {
        return tables.stream().mapToLong(InTable::withdrawn).sum();
    }

    /** Whether a figure changes or goes, so that a release needs a reason. */
    public boolean needsReason() {
        return tables.stream().anyMatch(table -> table.facts() && table.changed() + table.withdrawn() > 0);
    }
}
