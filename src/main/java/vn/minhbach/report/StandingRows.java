package vn.minhbach.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/**
 * The rows of a publisher that stand, by what they are known by: a row that is changed keeps what nobody wrote anew.
 */
final class StandingRows {

    private static final List<String> VALUES = List.of("amount", "percent", "value");
    /** What was said of the number that stood, and not of the one that takes its place. */
    private static final Set<String> OF_VALUE = Set.of("amount", "percent", "value", "words", "words_en", "quote",
            "qualifier");

    private final Snapshot at;
    private final String publisher;

    StandingRows(Snapshot at, String publisher) {
        this.at = at;
        this.publisher = publisher;
    }

    void complete(MadeTables tables) {
        for (TableFormat table : DatasetFormat.TABLES) {
            List<MadeRow> made = tables.of(table);
            if (!made.isEmpty()) {
                complete(table, made, DatasetTable.of(table.name()).records());
            }
        }
    }

    private <T extends Versioned> void complete(TableFormat table, List<MadeRow> made, RecordTable<T> records) {
        Set<List<String>> wanted = made.stream().map(MadeRow::key).collect(Collectors.toCollection(HashSet::new));
        // Most rows of a large table differ from all that are wanted in their first column.
        Set<String> first = wanted.stream().map(each -> each.get(0)).collect(Collectors.toSet());
        List<RecordTable.Column<T>> key = table.key().stream().map(each -> records.column(each).orElseThrow()).toList();
        Map<List<String>, T> standing = new HashMap<>();
        for (T row : at.table(records.type()).rows()) {
            if (row.version().publisher().equals(publisher) && first.contains(key.get(0).text(row))) {
                List<String> known = new ArrayList<>();
                key.forEach(each -> known.add(each.text(row)));
                if (wanted.contains(known)) {
                    standing.put(known, row);
                }
            }
        }
        made.forEach(row -> {
            T before = standing.get(row.key());
            if (before != null) {
                complete(table, row, before);
            }
        });
    }

    private static void complete(TableFormat table, MadeRow row, Versioned before) {
        boolean other = VALUES.stream().anyMatch(each -> table.indexOf(each) >= 0 && row.has(each)
                && !Arrays.asList(row.value(table.column(each))).contains(text(table, each, before)));
        for (ColumnFormat column : table.columns()) {
            if (!row.has(column.name())
                    && !(other && OF_VALUE.contains(column.name()) && !VALUES.contains(column.name()))) {
                row.set(column.name(), text(table, column.name(), before));
            }
        }
    }

    /** As a dataset has it; null for an empty cell. */
    @SuppressWarnings("unchecked")
    static String text(TableFormat table, String column, Versioned row) {
        return ((RecordTable<Versioned>) DatasetTable.of(table.name()).records()).column(column).orElseThrow()
                .text(row);
    }
}
