package vn.minhbach.dataset;

/** What must hold across the cells of one row. */
@FunctionalInterface
public interface RowRule {

    /** The problem with the row, or null. A rule is silent on a row whose cells it needs are bad themselves. */
    Problem check(DatasetRow row);
}
