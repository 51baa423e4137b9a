package vn.minhbach.dataset.owntable;

import vn.minhbach.catalogue.budget.Budget;

/**
 * What a column is taken for.
 *
 * @param unit of amounts, null where none is said
 * @param budget out of which amounts are, null where it is not said
 * @param year of budget that amounts are of, null where the heading names none
 */
public record ColumnRole(OwnTable.Column column, Meaning meaning, Unit unit, Budget budget, Integer year) {

    ColumnRole as(Meaning other) {
        return new ColumnRole(column, other, other.isMoney() ? unit : null, other.isMoney() ? budget : null, year);
    }
}
