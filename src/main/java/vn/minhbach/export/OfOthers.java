package vn.minhbach.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DataPackage.Leading;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/**
 * What the rows of a dataset refer to in those of other publishers, such as the places that one of them has for all, and
 * what that refers to in turn: with it, who reads the dataset alone knows what each code is.
 */
final class OfOthers implements Leading {

    /** Where the codes in a column lead. */
    private record Place(TableFormat table, String column) {
    }

    private final Snapshot at;
    private final String publisher;
    private final Map<TableFormat, Map<String, Versioned>> coded = new HashMap<>();
    private final Map<TableFormat, Set<String>> found = new LinkedHashMap<>();
    private final Map<Place, To> leading = new HashMap<>();

    private OfOthers(Snapshot at, String publisher) {
        this.at = at;
        this.publisher = publisher;
    }

    /** @param publisher whose dataset it is; null for all of them, to which nothing is another's @param tables as they are told */
    static OfOthers of(Snapshot at, String publisher, List<TableFormat> tables) {
        OfOthers others = new OfOthers(at, publisher);
        for (TableFormat table : tables) {
            List<? extends Versioned> own = others.rows(table).stream().filter(others::isOwn).toList();
            table.columns().stream().filter(column -> column.type().isReference()).forEach(column -> others.see(table, column, own, true));
        }
        others.follow();
        return others;
    }

    private boolean isOwn(Versioned row) {
        return publisher == null || row.version().publisher().equals(publisher);
    }

    private Collection<? extends Versioned> rows(TableFormat table) {
        return at.table(DatasetTable.of(table.name()).records().type()).rows();
    }

    /** @param ofDataset whether the rows are of the dataset itself, so that it matters where their column leads */
    private void see(TableFormat table, ColumnFormat column, Collection<? extends Versioned> rows, boolean ofDataset) {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> {
            String cell = text(table, column.name(), row);
            if (cell != null) {
                String within = column.within() == null ? "" : text(table, column.within(), row) + "/";
                codes.addAll(column.type().isList() ? List.of(cell.split(";")) : List.of(within + cell));
            }
        });
        TableFormat target = DatasetFormat.byName(column.target());
        boolean own = false;
        boolean others = false;
        for (String code : codes) {
            Versioned row = coded(target).get(code);
            if (row != null && !isOwn(row)) {
                found.computeIfAbsent(target, first -> new TreeSet<>()).add(code);
                others = true;
            } else {
                own = own || row != null;
                // By a day that its source is not known to have spoken by, it may lead nowhere.
                others = others || row == null;
            }
        }
        if (ofDataset) {
            boolean nowhere = codes.stream().anyMatch(code -> !coded(target).containsKey(code));
            leading.put(new Place(table, column.name()), nowhere || own && others ? To.BOTH : others ? To.OTHERS : To.OWN);
        }
    }

    /** Until what was found refers to nothing else that is of others. */
    private void follow() {
        int before = -1;
        while (before != count()) {
            before = count();
            for (TableFormat table : List.copyOf(found.keySet())) {
                List<? extends Versioned> rows = found.get(table).stream().map(coded(table)::get).toList();
                table.columns().stream().filter(column -> column.type().isReference()).forEach(column -> see(table, column, rows, false));
            }
        }
    }

    private int count() {
        return found.values().stream().mapToInt(Set::size).sum();
    }

    private Map<String, Versioned> coded(TableFormat table) {
        return coded.computeIfAbsent(table, none -> {
            Map<String, Versioned> rows = new HashMap<>();
            rows(table).forEach(row -> rows.put(table.key().stream().map(column -> text(table, column, row)).collect(Collectors.joining("/")), row));
            return rows;
        });
    }

    @SuppressWarnings("unchecked")
    private static String text(TableFormat table, String column, Versioned row) {
        RecordTable<Versioned> records = (RecordTable<Versioned>) DatasetTable.of(table.name()).records();
        return records.column(column).orElseThrow().text(row);
    }

    @Override
    public To of(TableFormat table, ColumnFormat column) {
        return leading.getOrDefault(new Place(table, column.name()), To.OWN);
    }

    /** The tables of which there is something, in their order. */
    List<TableFormat> tables() {
        return found.keySet().stream().sorted(Comparator.comparing(DatasetFormat.TABLES::indexOf)).toList();
    }

    /** The rows that there are of a table. */
    List<Versioned> rowsOf(TableFormat table) {
        return found.getOrDefault(table, Set.of()).stream().map(coded(table)::get).toList();
    }

    /** What there is of a table, in the order of its codes, as a dataset has it. */
    List<String[]> cells(TableFormat table) {
        List<String[]> rows = new ArrayList<>();
        found.get(table).forEach(code -> rows.add(table.columns().stream().map(column -> text(table, column.name(), coded(table).get(code))).toArray(String[]::new)));
        return rows;
    }
}
