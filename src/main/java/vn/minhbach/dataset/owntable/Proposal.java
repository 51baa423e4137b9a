package vn.minhbach.dataset.owntable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.SheetGrid;

/** Proposes what each column is: by its heading, by what its cells hold, and by how the figures go together. */
public final class Proposal {

    private static final String CUMULATIVE = ".*\\b(luy ke|den nay|den het|den ngay|tu dau nam|tong so|tong)\\b.*";

    private final OwnTable table;
    private final Integer year;
    private final List<OwnRow> projects;

    private Proposal(OwnTable table, Integer year) {
        this.table = table;
        this.year = year;
        this.projects = table.projects();
    }

    /**
     * @param year of budget that the table is of, null where that is not known: of columns for several years that of
     *     this one counts
     */
    public static List<ColumnRole> of(OwnTable table, Integer year) {
        return new Proposal(table, year).roles();
    }

    /** By its words alone; null where they are none that are known. The last row of a header says most. */
    static Meaning named(OwnTable.Column column) {
        String[] parts = column.heading().split(" – ");
        Meaning own = HeaderWords.meaning(parts[parts.length - 1]);
        return own != null ? own : HeaderWords.meaning(column.heading());
    }

    /**
     * In what the amounts of a column would be counted: as its heading says, else as is said of the whole table; null
     * where nothing says so.
     */
    public static Unit unit(OwnTable table, OwnTable.Column column) {
        Unit own = Unit.ofHeading(column.heading());
        return own == null ? table.unit() : own;
    }

    /** Out of which budget the amounts of a column are, null where its heading does not say. */
    public static Budget budget(OwnTable.Column column) {
        return HeaderWords.budget(column.heading());
    }

    /**
     * The year of budget that the heading of a column names; null for none or several, and where what it is has no such
     * year.
     */
    public static Integer year(OwnTable.Column column, Meaning meaning) {
        return meaning.isOfYear() ? HeaderWords.year(column.heading()) : null;
    }

    private List<ColumnRole> roles() {
        List<ColumnRole> roles = new ArrayList<>();
        for (OwnTable.Column column : table.columns()) {
            Meaning named = named(column);
            Meaning meaning = named == null ? Meaning.LEFT_OUT : byCells(column, named);
            roles.add(new ColumnRole(column, meaning, meaning.isMoney() ? unit(table, column) : null,
                    meaning.isMoney() ? budget(column) : null,
                    year(column, meaning)));
        }
        withoutDoubles(roles);
        rates(roles);
        return roles;
    }

    /**
     * A heading says what is in a column; where that is of another kind it is something else, or nothing that can be
     * read.
     */
    private Meaning byCells(OwnTable.Column column, Meaning named) {
        int numbers = 0;
        int percents = 0;
        int words = 0;
        for (OwnRow row : projects) {
            SheetGrid.Shown cell = row.cells().at(column.position());
            if (Numerals.isEmpty(cell)) {
                continue;
            }
            if (cell.kind() == SheetGrid.Kind.PERCENT || cell.text().matches("(\\D{0,12}\\s)?[\\d.,]+\\s*%")) {
                percents++;
            } else if (Numerals.isFigure(cell)) {
                numbers++;
            } else {
                words++;
            }
        }
        if (named.isMoney() && percents > numbers + words) {
            return named == Meaning.DISBURSED ? Meaning.RATE : Meaning.LEFT_OUT;
        }
        if (named.isMoney() && words > numbers || named == Meaning.NAME && numbers > words) {
            return Meaning.LEFT_OUT;
        }
        return named == Meaning.STATUS && percents > words ? Meaning.PERCENT
                : named == Meaning.PERCENT && words > percents + numbers ? Meaning.STATUS : named;
    }

    /**
     * One column is the name of a project, and an amount is counted once: where its sum stands beside its parts, these
     * are left out.
     */
    private void withoutDoubles(List<ColumnRole> roles) {
        roles.replaceAll(role -> isOfOtherYear(role, roles) ? role.as(Meaning.LEFT_OUT) : role);
        Set<Meaning> seen = new HashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            Meaning meaning = roles.get(i).meaning();
            if (meaning.isSingle() && !seen.add(meaning)) {
                roles.set(i, roles.get(i).as(Meaning.LEFT_OUT));
            }
        }
        for (Meaning meaning : Meaning.values()) {
            List<ColumnRole> same = meaning.isMoney()
                    ? roles.stream().filter(role -> role.meaning() == meaning).toList() : List.of();
            if (same.size() < 2) {
                continue;
            }
            ColumnRole whole = same.stream()
                    .filter(role -> role.budget() == null && !HeaderWords.isPart(role.column().heading())
                            && Folding.fold(role.column().heading()).matches(CUMULATIVE))
                    .findFirst()
                    .or(() -> same.stream()
                            .filter(role -> role.budget() == null && !HeaderWords.isPart(role.column().heading()))
                            .findFirst())
                    .orElse(null);
            Set<Object> kept = new HashSet<>();
            for (ColumnRole role : same) {
                boolean keep = whole != null ? role == whole : role.budget() != null && kept.add(role.budget());
                if (!keep) {
                    roles.set(roles.indexOf(role), role.as(Meaning.LEFT_OUT));
                }
            }
        }
    }

    /** Whether it is of another year than the table, and a column like it is of that year. */
    private boolean isOfOtherYear(ColumnRole role, List<ColumnRole> roles) {
        return year != null && role.year() != null && !role.year().equals(year)
                && roles.stream().anyMatch(each -> each.meaning() == role.meaning() && year.equals(each.year()));
    }

    /**
     * What is called {@code Tỷ lệ} is the rate of disbursement where it is what the figures come to, and not where it
     * is something else.
     */
    private void rates(List<ColumnRole> roles) {
        for (int i = 0; i < roles.size(); i++) {
            ColumnRole role = roles.get(i);
            boolean bare = role.meaning() == Meaning.LEFT_OUT && HeaderWords.isBareRate(role.column().heading());
            if (bare && roles.stream().noneMatch(each -> each.meaning() == Meaning.RATE) && fits(roles, role)) {
                roles.set(i, role.as(Meaning.RATE));
            }
        }
    }

    private boolean fits(List<ColumnRole> roles, ColumnRole rate) {
        TableReading reading = TableReading.of(table, roles, projects);
        int compared = 0;
        int fitting = 0;
        for (TableReading.ProjectRow row : reading.rows()) {
            BigDecimal expected = row.expectedRate();
            SheetGrid.Shown cell = row.row().cells().at(rate.column().position());
            if (expected != null && !Numerals.isEmpty(cell)) {
                compared++;
                Amount read = reading.numerals().percent(cell, expected, 200);
                fitting += read.value() != null && Numerals.isNear(read.value(), expected) ? 1 : 0;
            }
        }
        return compared > 0 && fitting * 10 >= compared * 8;
    }
}
