package vn.minhbach.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DataPackage.Leading.To;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.export.OfOthers.Place;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/** Finds where the codes in a dataset lead. */
final class ReferenceSearch {

    private final Catalogue at;
    private final String publisher;
    private final Map<TableFormat, Function<String, Versioned>> coded = new HashMap<>();
    private final Map<TableFormat, Map<String, Versioned>> found = new HashMap<>();
    private final Map<Place, To> leading = new HashMap<>();

    /** @param publisher whose dataset it is; null for all together */
    ReferenceSearch(Catalogue at, String publisher) {
        this.at = at;
        this.publisher = publisher;
    }

    OfOthers of(List<TableFormat> tables) {
        for (TableFormat table : tables) {
            List<? extends Versioned> own = rows(table).stream().filter(this::isOwn).toList();
            table.columns().stream().filter(column -> column.type().isReference())
                    .forEach(column -> see(table, column, own, true));
        }
        follow();
        return new OfOthers(found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.copyOf(each.getValue().values()))), leading);
    }

    private boolean isOwn(Versioned row) {
        return publisher == null || row.version().publisher().equals(publisher);
    }

    private Collection<? extends Versioned> rows(TableFormat table) {
        return at.table(record(table)).rows();
    }

    private static Class<? extends Versioned> record(TableFormat table) {
        return DatasetTable.of(table.name()).records().type();
    }

    /** @param ofDataset whether the rows are of the dataset itself, so that it matters where their column leads */
    private void see(TableFormat table, ColumnFormat column, Collection<? extends Versioned> rows, boolean ofDataset) {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> {
            String cell = OfOthers.text(table, column.name(), row);
            if (cell != null) {
                String within = column.within() == null ? "" : OfOthers.text(table, column.within(), row) + "/";
                codes.addAll(column.type().isList() ? List.of(cell.split(";")) : List.of(within + cell));
            }
        });
        TableFormat target = DatasetFormat.byName(column.target());
        boolean own = false;
        boolean others = false;
        // By a day that its source is not known to have spoken by, it may lead nowhere.
        boolean nowhere = false;
        for (String code : codes) {
            Versioned row = coded(target).apply(code);
            if (row == null) {
                nowhere = true;
            } else if (isOwn(row)) {
                own = true;
            } else {
                found.computeIfAbsent(target, first -> new TreeMap<>()).put(code, row);
                others = true;
            }
        }
        if (ofDataset) {
            leading.put(new Place(table, column.name()),
                    nowhere || own && others ? To.BOTH : others ? To.OTHERS : To.OWN);
        }
    }

    /** Until what was found refers to nothing else that is of others. */
    private void follow() {
        int before = -1;
        while (before != count()) {
            before = count();
            for (TableFormat table : List.copyOf(found.keySet())) {
                List<Versioned> rows = List.copyOf(found.get(table).values());
                table.columns().stream().filter(column -> column.type().isReference())
                        .forEach(column -> see(table, column, rows, false));
            }
        }
    }

    private int count() {
        return found.values().stream().mapToInt(Map::size).sum();
    }

    /** What has a code; one of several parts has slashes between them. */
    private Function<String, Versioned> coded(TableFormat table) {
        return coded.computeIfAbsent(table, first -> {
            if (table.hasCode()) {
                Class<? extends Coded> record = record(table).asSubclass(Coded.class);
                return code -> at.get(record, code);
            }
            Map<String, Versioned> rows = new HashMap<>();
            rows(table).forEach(row -> rows.put(table.key().stream().map(column -> OfOthers.text(table, column, row))
                    .collect(Collectors.joining("/")), row));
            return rows::get;
        });
    }
}
