package vn.minhbach.dataset.owntable;

import vn.minhbach.dataset.SheetGrid;

/**
 * A row below the header.
 *
 * @param ordinal as it is written, {@code II}, {@code 1.2}; empty for none
 * @param name what stands in the column of names, or is the first text of the row
 * @param group what the row of the group above it says, empty for none
 * @param told whether it has figures, a number in its order, or as many cells as only rows of a table have
 */
public record OwnRow(SheetGrid.Row cells, Kind kind, String ordinal, String name, String group, boolean told) {

    /** What it is, and so whether it is read. */
    public enum Kind {
        PROJECT, GROUP, TOTAL,
        /** Of the project above it. */
        PART,
        /** Figures without a name. */
        NAMELESS,
        /** Below the table: notes, signatures. */
        BELOW
    }

    public int line() {
        return cells.line();
    }

    /** Whether it may be a project that would be lost if it is left out: somebody has to have seen it. */
    public boolean isDoubtful() {
        return kind == Kind.PART || kind == Kind.NAMELESS || told && (kind == Kind.GROUP || kind == Kind.BELOW);
    }

    OwnRow as(Kind other) {
        return new OwnRow(cells, other, ordinal, name, group, told);
    }

    OwnRow within(String of) {
        return new OwnRow(cells, kind, ordinal, name, of, told);
    }
}
