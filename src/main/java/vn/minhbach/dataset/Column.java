package vn.minhbach.dataset;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a table of the dataset format.
 *
 * @param name         in the header row and in the database
 * @param required     whether an empty cell is refused
 * @param values       what an ENUM column allows, else empty
 * @param defaultValue what an empty cell means, null for nothing
 * @param target       the database table that a REFERENCE or REFERENCES column points into, else null
 * @param max          the greatest INTEGER or PERCENT, else 0
 * @param search       whether and how the catalogue's search finds rows by this column
 */
public record Column(String name, ColumnType type, boolean required, List<String> values, String defaultValue,
        String target, long max, Search search) {

    /** Where the words of a cell go in the search columns of its row. */
    public enum Search {
        NONE, TITLE, TEXT
    }

    static Column of(String name, ColumnType type) {
        return new Column(name, type, false, List.of(), null, null, 0, Search.NONE);
    }

    static Column line(String name) {
        return of(name, ColumnType.LINE);
    }

    static Column text(String name) {
        return of(name, ColumnType.TEXT);
    }

    static Column date(String name) {
        return of(name, ColumnType.DATE);
    }

    /** A whole number from 0 to {@code max}. */
    static Column integer(String name, long max) {
        return new Column(name, ColumnType.INTEGER, false, List.of(), null, null, max, Search.NONE);
    }

    /** A percentage from 0 to {@code max}. */
    static Column percent(String name, long max) {
        return new Column(name, ColumnType.PERCENT, false, List.of(), null, null, max, Search.NONE);
    }

    static Column oneOf(String name, Class<? extends Enum<?>> values) {
        List<String> names = Stream.of(values.getEnumConstants()).map(Enum::name).toList();
        return new Column(name, ColumnType.ENUM, false, names, null, null, 0, Search.NONE);
    }

    static Column reference(String name, String target) {
        return new Column(name, ColumnType.REFERENCE, false, List.of(), null, target, 0, Search.NONE);
    }

    static Column references(String name, String target) {
        return new Column(name, ColumnType.REFERENCES, false, List.of(), null, target, 0, Search.NONE);
    }

    Column mandatory() {
        return new Column(name, type, true, values, defaultValue, target, max, search);
    }

    Column orElse(Enum<?> value) {
        return new Column(name, type, required, values, value.name(), target, max, search);
    }

    Column inTitle() {
        return new Column(name, type, required, values, defaultValue, target, max, Search.TITLE);
    }

    Column inText() {
        return new Column(name, type, required, values, defaultValue, target, max, Search.TEXT);
    }
}
