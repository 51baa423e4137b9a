package vn.minhbach.files.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.files.table.Column;
import vn.minhbach.files.table.Columns;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/** The columns of a table as its dataset has them, with what their codes name, and of a figure its address for ever. */
final class DatasetColumns<T extends Versioned> {

    /** Of a document, as in files {@code url} is the page of what a row is. */
    private static final String ADDRESS = "url";
    private static final Set<String> WITH_PAGES = Set.of("places", "agencies", "programmes", "projects", "indicators",
            "sources", "directives", "scorecards");

    private final RecordTable<T> records;
    private final Columns<T> columns = new Columns<>();

    DatasetColumns(TableFormat table, RecordTable<T> records) {
        this.records = records;
        table.columns().forEach(this::add);
        if (table == DatasetFormat.DATASET) {
            columns.whole("added_in", each -> each.version().addedIn());
        } else {
            columns.version(Versioned::version);
        }
        if (Fact.class.isAssignableFrom(records.type())) {
            columns.cited(each -> StatementColumns.code((Fact) each));
        }
        if (WITH_PAGES.contains(table.sheet())) {
            columns.page(table.sheet(), text("code"));
        }
    }

    List<Column<T>> list() {
        return columns.list();
    }

    private Function<T, String> text(String column) {
        return records.column(column).orElseThrow()::text;
    }

    private <V> Function<T, V> value(String column, Class<V> type) {
        RecordTable.Column<T> cell = records.column(column).orElseThrow();
        return row -> type.cast(cell.value().apply(row));
    }

    private void add(ColumnFormat column) {
        String name = column.name();
        switch (column.type()) {
            case REFERENCE -> reference(name, column.target());
            case ENUM -> columns.choice(name, column.list(), row -> value(name, Enum.class).apply(row));
            case INTEGER, YEAR -> columns.whole(name, value(name, Number.class));
            case DECIMAL, MONEY, PERCENT -> columns.number(name, value(name, BigDecimal.class));
            case DATE -> columns.day(name, value(name, LocalDate.class));
            case BOOLEAN -> columns.flag(name, value(name, Boolean.class));
            case URL -> columns.address(name.equals(ADDRESS) ? "document_url" : name, text(name));
            default -> columns.text(name, text(name));
        }
    }

    private void reference(String name, String target) {
        switch (target) {
            case "places" -> columns.place(name, text(name));
            case "agencies" -> columns.agency(name, text(name));
            case "programmes" -> columns.programme(name, text(name));
            case "projects" -> columns.project(name, text(name));
            case "indicators" -> columns.indicator(name, text(name));
            case "scorecards" -> columns.scorecard(name, text(name));
            case "sources" -> columns.source(text(name));
            default -> columns.text(name, text(name));
        }
    }
}
