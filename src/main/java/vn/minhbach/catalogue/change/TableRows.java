package vn.minhbach.catalogue.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.minhbach.history.Coded;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/** The rows of a table as its dataset wrote them: what they are known by, and what is in their cells. */
final class TableRows<T extends Versioned> {

    /** Columns that the catalogue adds to a dataset's own. */
    private static final List<String> BOOKKEEPING = List.of("id", "publisher", "added_in", "withdrawn_in", "supersedes",
            "as_of_end");
    /** As PostgreSQL's jsonb has them, so that changes are told as they always were. */
    private static final Comparator<RecordTable.Column<?>> SHORTEST_FIRST = Comparator
            .comparing((RecordTable.Column<?> each) -> each.name().length()).thenComparing(RecordTable.Column::name);

    private final RecordTable<T> table;
    private final List<RecordTable.Column<T>> key;
    private final List<RecordTable.Column<T>> cells;

    /** @param key the columns that a row is known by */
    TableRows(RecordTable<T> table, List<String> key) {
        this.table = table;
        this.key = key.stream().map(each -> table.column(each).orElseThrow()).toList();
        this.cells = table.columns().stream().filter(each -> !BOOKKEEPING.contains(each.name())).sorted(SHORTEST_FIRST)
                .toList();
    }

    Class<T> record() {
        return table.type();
    }

    /** What is in the columns that a row is known by. */
    List<Object> key(T row) {
        List<Object> cells = new ArrayList<>(key.size());
        key.forEach(each -> cells.add(each.value().apply(row)));
        return cells;
    }

    Comparator<T> byKey() {
        return (one, other) -> {
            for (RecordTable.Column<T> each : key) {
                int order = compare(each.value().apply(one), each.value().apply(other));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** What is not there comes last; codes of lists are texts. */
    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? 1 : -1;
        }
        return one instanceof Enum<?> code ? code.name().compareTo(((Enum<?>) other).name())
                : ((Comparable<Object>) one).compareTo(other);
    }

    /**
     * What a row is known by from one release to the next; where that is no code, whose it is as well, as several may
     * say the same.
     */
    List<Object> identity(T row) {
        List<Object> identity = new ArrayList<>(key.size() + 1);
        identity.add(Coded.class.isAssignableFrom(table.type()) ? null : row.version().publisher());
        key.forEach(each -> identity.add(each.value().apply(row)));
        return identity;
    }

    /** The same in a line. */
    String known(T row) {
        return key.stream().map(each -> each.text(row)).filter(Objects::nonNull).collect(Collectors.joining("/"));
    }

    /** A cell; null for an empty one, and for a column that the table has not. */
    String cell(T row, String column) {
        return table.column(column).map(each -> each.text(row)).orElse(null);
    }

    /** The first of some cells that is not empty. */
    String first(T row, String... columns) {
        for (String column : columns) {
            if (cell(row, column) != null) {
                return cell(row, column);
            }
        }
        return null;
    }

    /** The columns whose cells differ; either row is null where it is not there. */
    List<Change.Column> differences(T before, T after) {
        List<Change.Column> columns = new ArrayList<>();
        for (RecordTable.Column<T> each : cells) {
            String old = before == null ? null : each.text(before);
            String next = after == null ? null : each.text(after);
            if (!Objects.equals(old, next)) {
                columns.add(new Change.Column(each.name(), old, next));
            }
        }
        // It was handed over.
        if (before != null && after != null && !before.version().publisher().equals(after.version().publisher())) {
            columns.add(new Change.Column("publisher", before.version().publisher(), after.version().publisher()));
        }
        return columns;
    }
}
