package vn.minhbach.report.owntable;

import java.util.List;

import vn.minhbach.dataset.owntable.ColumnRole;
import vn.minhbach.dataset.owntable.Meaning;

/** Why what a column is taken for cannot stand beside what is said of the rest of its table; each has its words. */
public enum ColumnDoubt {
    /** Its heading names another year of budget than the table is of: its figures would be filed under that. */
    YEAR,
    /** Another column is taken for the same, and only one of them would be read. */
    TWICE;

    /**
     * @param year of budget of the whole table, null where none is said
     * @return null for no doubt
     */
    static ColumnDoubt of(ColumnRole role, List<ColumnRole> roles, String year) {
        if (role.meaning().isOfYear() && role.year() != null && year != null && !year.equals(role.year().toString())) {
            return YEAR;
        }
        boolean one = role.meaning().isMoney() || role.meaning() == Meaning.RATE || role.meaning() == Meaning.PERCENT;
        return one && roles.stream().filter(each -> each.meaning() == role.meaning() && each.budget() == role.budget())
                .count() > 1 ? TWICE : null;
    }
}
