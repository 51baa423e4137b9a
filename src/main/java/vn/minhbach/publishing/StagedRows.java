package vn.minhbach.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * Reads the rows in which the staged and the standing differ, cell by cell, by the names of what their codes stand for.
 */
final class StagedRows {

    private final Session session;
    private final StagedDataset staged;
    private final boolean first;

    /** @param first whether nothing of the publisher stands */
    StagedRows(Session session, StagedDataset staged, boolean first) {
        this.session = session;
        this.staged = staged;
        this.first = first;
    }

    /** The first of them. */
    List<Difference.InRow> first(Difference difference) throws SQLException {
        List<Difference.InRow> rows = new ArrayList<>();
        // What is published already and would change comes first, so that it is never beyond the end of the list.
        for (boolean added : new boolean[]{false, true}) {
            for (Difference.InTable changed : difference.tables()) {
                read(DatasetFormat.byFile(changed.file()).orElseThrow(), "(d.id is null) = " + added, "t.added_in",
                        Difference.MOST_ROWS - rows.size(), rows);
            }
        }
        return named(rows);
    }

    /** Those that touch what releases after a given one brought, changed or withdrew. */
    Met met(Difference difference, int since) throws SQLException {
        List<Difference.InRow> rows = new ArrayList<>();
        long total = 0;
        for (Difference.InTable changed : first ? List.<Difference.InTable>of() : difference.tables()) {
            TableFormat table = DatasetFormat.byFile(changed.file()).orElseThrow();
            String gone = "(select max(w.withdrawn_in) from " + table.name() + " w where w.publisher = '"
                    + staged.publisher() + "' and w.withdrawn_in > " + since
                    + " and " + StagingTable.sameKey(table, "w", "s") + ")";
            String condition = "(t.added_in > " + since + " or d.id is null and " + gone + " is not null)";
            total += session.number("select count(*)" + from(table) + " where " + condition);
            read(table, condition, "coalesce(t.added_in, " + gone + ")", Met.MOST - rows.size(), rows);
        }
        return new Met(since, total, named(rows));
    }

    private String from(TableFormat table) {
        return " from "
                + (first ? "(select line, null::bigint as id from " + StagingTable.table(table) + ")"
                        : StagingTable.difference(table))
                + " d left join "
                + StagingTable.table(table) + " s on s.line = d.line left join " + table.name() + " t on t.id = d.id";
    }

    private void read(TableFormat table, String condition, String release, int most, List<Difference.InRow> rows)
            throws SQLException {
        List<String> columns = table.columns().stream().map(ColumnFormat::name).toList();
        session.read(
                "select coalesce(d.line, 0), case when s.line is null then " + StagingTable.keyText(table, "t")
                        + " else "
                        + StagingTable.keyText(table, "s") + " end, "
                        + columns.stream().map(each -> StagingTable.text(table, "t", each) + ", "
                                + StagingTable.text(table, "s", each)).collect(Collectors.joining(", "))
                        + ", d.id is null, d.line is null, nullif(t.publisher, '" + staged.publisher() + "'), "
                        + release + from(table) + " where " + condition
                        + " order by d.line is null, d.line, d.id limit " + most,
                row -> rows.add(row(table, columns, row)));
    }

    private Difference.InRow row(TableFormat table, List<String> columns, ResultSet row) throws SQLException {
        List<Difference.InCell> cells = new ArrayList<>();
        List<Warnings.Named> of = new ArrayList<>();
        String name = null;
        for (int i = 0; i < columns.size(); i++) {
            String before = row.getString(3 + 2 * i);
            String after = row.getString(4 + 2 * i);
            if (!Objects.equals(before, after)) {
                cells.add(new Difference.InCell(columns.get(i), before, after, null, null));
            }
            String said = after == null ? before : after;
            if (table.key().contains(columns.get(i)) && said != null) {
                of.add(new Warnings.Named(columns.get(i), said, null));
            }
            name = columns.get(i).equals(StagedNames.column(table)) ? said : name;
        }
        int last = 2 + 2 * columns.size();
        if (row.getString(last + 3) != null) {
            cells.add(new Difference.InCell("publisher", row.getString(last + 3), staged.publisher(), null, null));
        }
        Difference.Kind kind = row.getBoolean(last + 1) ? Difference.Kind.ADDED
                : row.getBoolean(last + 2) ? Difference.Kind.WITHDRAWN : Difference.Kind.CHANGED;
        return new Difference.InRow(table.file(), row.getLong(1), row.getString(2), kind, List.copyOf(cells),
                List.copyOf(of), name, row.getObject(last + 4, Integer.class));
    }

    private List<Difference.InRow> named(List<Difference.InRow> rows) throws SQLException {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (Difference.InRow row : rows) {
            row.of().forEach(each -> want(wanted, row, each.column(), each.code()));
            row.cells().forEach(each -> {
                want(wanted, row, each.column(), each.before());
                want(wanted, row, each.column(), each.after());
            });
        }
        Map<String, Map<String, String>> names = new StagedNames(session).find(wanted);
        return rows.stream().map(row -> new Difference.InRow(
                row.file(), row.line(), row.key(), row.kind(), row.cells().stream()
                        .map(each -> new Difference.InCell(each.column(), each.before(), each.after(),
                                name(names, row, each.column(), each.before()),
                                name(names, row, each.column(), each.after())))
                        .toList(),
                row.of().stream()
                        .map(each -> new Warnings.Named(each.column(), each.code(),
                                name(names, row, each.column(), each.code())))
                        .toList(),
                row.name(), row.release())).toList();
    }

    private static void want(Map<String, Set<String>> wanted, Difference.InRow row, String column, String cell) {
        String target = target(row, column);
        if (target != null && cell != null) {
            wanted.computeIfAbsent(target, each -> new HashSet<>()).addAll(List.of(cell.split(";")));
        }
    }

    /** Null where no cell names it. */
    private static String name(Map<String, Map<String, String>> names, Difference.InRow row, String column,
            String cell) {
        String target = target(row, column);
        Map<String, String> known = target == null || cell == null ? Map.of() : names.getOrDefault(target, Map.of());
        return known.isEmpty() ? null : Arrays.stream(cell.split(";")).map(each -> known.getOrDefault(each, each))
                .collect(Collectors.joining("; "));
    }

    /**
     * The table whose codes stand in a column; null where it holds none, or such as stand for something only within
     * something else.
     */
    private static String target(Difference.InRow row, String column) {
        TableFormat table = DatasetFormat.byFile(row.file()).orElseThrow();
        ColumnFormat format = table.indexOf(column) < 0 ? null : table.column(column);
        return format == null || format.target() == null || format.within() != null ? null : format.target();
    }
}
