package vn.minhbach.dataset.owntable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import vn.minhbach.dataset.SheetGrid;

/** The rows of a table, read as its columns are taken for, with what could not be read. */
public record TableReading(List<ProjectRow> rows, List<BadCell> bad, Numerals numerals) {

    private static final int MOST_RATE = 200;
    private static final int WHOLE = 100;

    /**
     * One project as the table tells of it.
     *
     * @param figures amounts, each with the column that it stands in
     * @param rate of disbursement, in percent; null for none
     * @param percent of the work; null for none
     * @param state how it stands, in the words of the table; empty for none, as all that follow
     */
    public record ProjectRow(OwnRow row, String name, String code, String owner, String place, String fund,
            List<Figure> figures, Amount rate, Amount percent,
            String state, String obstacle, String note) {

        BigDecimal expectedRate() {
            BigDecimal allocated = amount(Meaning.ALLOCATED);
            BigDecimal disbursed = amount(Meaning.DISBURSED);
            return allocated == null || disbursed == null || allocated.signum() == 0 ? null
                    : disbursed.multiply(BigDecimal.valueOf(WHOLE)).divide(allocated, 4, RoundingMode.HALF_UP);
        }

        private BigDecimal amount(Meaning meaning) {
            return figures.stream().filter(each -> each.role().meaning() == meaning && each.role().budget() == null)
                    .map(each -> each.amount().value()).findFirst().orElse(null);
        }
    }

    /** An amount that was read, and where it stands. */
    public record Figure(ColumnRole role, int line, Amount amount) {
    }

    /**
     * @param line its row
     * @param cell {@code F12}
     * @param found what it shows
     */
    public record BadCell(int line, String cell, String found, String name, ColumnRole role, Fault fault) {
    }

    /** @param taken the rows that are a project each */
    public static TableReading of(OwnTable table, List<ColumnRole> roles, List<OwnRow> taken) {
        // What is a number has its point before the decimals however anybody writes theirs: it tells nothing of how texts are written.
        Numerals numerals = Numerals.of(taken.stream()
                .flatMap(row -> roles.stream().filter(role -> role.meaning().isMoney())
                        .map(role -> row.cells().at(role.column().position())))
                .filter(cell -> cell != null && cell.kind() == SheetGrid.Kind.TEXT).map(SheetGrid.Shown::text));
        List<BadCell> bad = new ArrayList<>();
        List<ProjectRow> rows = taken.stream().map(row -> read(row, roles, numerals, bad)).toList();
        return new TableReading(rows, bad, numerals);
    }

    private static ProjectRow read(OwnRow row, List<ColumnRole> roles, Numerals numerals, List<BadCell> bad) {
        List<Figure> figures = new ArrayList<>();
        for (ColumnRole role : roles) {
            if (role.meaning().isMoney()) {
                Amount amount = good(numerals.money(row.cells().at(role.column().position()), role.unit()), row, role,
                        bad);
                if (amount != null) {
                    figures.add(new Figure(role, row.line(), amount));
                }
            }
        }
        ProjectRow read = new ProjectRow(row, name(row, roles), text(row, roles, Meaning.CODE), owner(row, roles),
                text(row, roles, Meaning.PLACE),
                text(row, roles, Meaning.FUND), List.copyOf(figures), null, null, text(row, roles, Meaning.STATUS),
                text(row, roles, Meaning.OBSTACLE), text(row, roles, Meaning.NOTE));
        return new ProjectRow(row, read.name, read.code, read.owner, read.place, read.fund, read.figures,
                percent(row, roles, Meaning.RATE, read.expectedRate(), MOST_RATE, numerals, bad),
                percent(row, roles, Meaning.PERCENT, null, WHOLE, numerals, bad), read.state, read.obstacle, read.note);
    }

    private static String name(OwnRow row, List<ColumnRole> roles) {
        String name = text(row, roles, Meaning.NAME);
        return name.isEmpty() ? row.name() : name;
    }

    /** As its cell says; where there is no such column, the agency that heads the group of the row. */
    private static String owner(OwnRow row, List<ColumnRole> roles) {
        boolean column = roles.stream().anyMatch(role -> role.meaning() == Meaning.OWNER);
        return column || !RowKinds.isAgency(row.group()) ? text(row, roles, Meaning.OWNER) : row.group();
    }

    private static Amount percent(OwnRow row, List<ColumnRole> roles, Meaning meaning, BigDecimal expected, int most,
            Numerals numerals, List<BadCell> bad) {
        for (ColumnRole role : roles) {
            if (role.meaning() == meaning) {
                return good(numerals.percent(row.cells().at(role.column().position()), expected, most), row, role, bad);
            }
        }
        return null;
    }

    /** Null where there is none, or it was not read. */
    private static Amount good(Amount amount, OwnRow row, ColumnRole role, List<BadCell> bad) {
        if (amount.fault() != null) {
            bad.add(new BadCell(row.line(), role.column().letters() + row.line(),
                    row.cells().text(role.column().position()), row.name(), role, amount.fault()));
        }
        return amount.value() == null ? null : amount;
    }

    /** Of all columns that are the same, one after another; a dash alone is nothing. */
    private static String text(OwnRow row, List<ColumnRole> roles, Meaning meaning) {
        List<String> texts = new ArrayList<>();
        for (ColumnRole role : roles) {
            SheetGrid.Shown cell = role.meaning() == meaning ? row.cells().at(role.column().position()) : null;
            if (cell != null && !Numerals.isEmpty(cell) && cell.kind() != SheetGrid.Kind.UNREADABLE
                    && !texts.contains(cell.text())) {
                texts.add(cell.text());
            }
        }
        return String.join("; ", texts);
    }
}
