package vn.minhbach.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column of a table of the dataset format.
 *
 * @param name in the header row and in the database
 * @param required whether an empty cell is refused
 * @param values what an ENUM column allows, else empty
 * @param list what the words of readers call its list of codes, {@code sourceKind}; null where it has none
 * @param defaultValue what an empty cell means, null for nothing
 * @param target the database table that a REFERENCE or REFERENCES column points into, else null
 * @param within of a REFERENCE to rows that are known by more than their code, the column, of both tables, that says
 *     within which thing the code is meant; else null
 * @param max the greatest INTEGER, PERCENT or DECIMAL, none of which is less than 0 then; else 0
 */
public record ColumnFormat(String name, ColumnType type, boolean required, List<String> values, String list,
        String defaultValue, String target, String within, long max) {

    static ColumnFormat of(String name, ColumnType type) {
        return new ColumnFormat(name, type, false, List.of(), null, null, null, null, 0);
    }

    static ColumnFormat line(String name) {
        return of(name, ColumnType.LINE);
    }

    static ColumnFormat text(String name) {
        return of(name, ColumnType.TEXT);
    }

    static ColumnFormat date(String name) {
        return of(name, ColumnType.DATE);
    }

    /** A whole number from 0 to {@code max}. */
    static ColumnFormat integer(String name, long max) {
        return new ColumnFormat(name, ColumnType.INTEGER, false, List.of(), null, null, null, null, max);
    }

    /** A percentage from 0 to {@code max}. */
    static ColumnFormat percent(String name, long max) {
        return new ColumnFormat(name, ColumnType.PERCENT, false, List.of(), null, null, null, null, max);
    }

    /** A number from 0 to {@code max} with as many decimals as a source gives it. */
    static ColumnFormat decimal(String name, long max) {
        return new ColumnFormat(name, ColumnType.DECIMAL, false, List.of(), null, null, null, null, max);
    }

    /** A code of a list, which is an enumeration and is called by its name. */
    static ColumnFormat oneOf(String name, Class<? extends Enum<?>> values) {
        List<String> names = Stream.of(values.getEnumConstants()).map(Enum::name).toList();
        String list = values.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + values.getSimpleName().substring(1);
        return new ColumnFormat(name, ColumnType.ENUM, false, names, list, null, null, null, 0);
    }

    static ColumnFormat reference(String name, String target) {
        return new ColumnFormat(name, ColumnType.REFERENCE, false, List.of(), null, null, target, null, 0);
    }

    static ColumnFormat references(String name, String target) {
        return new ColumnFormat(name, ColumnType.REFERENCES, false, List.of(), null, null, target, null, 0);
    }

    /**
     * Of a reference: its code is one of those that the target has under the code in that column, which both tables
     * have.
     */
    ColumnFormat within(String column) {
        return new ColumnFormat(name, type, required, values, list, defaultValue, target, column, max);
    }

    ColumnFormat mandatory() {
        return new ColumnFormat(name, type, true, values, list, defaultValue, target, within, max);
    }

    ColumnFormat orElse(Enum<?> value) {
        return new ColumnFormat(name, type, required, values, list, value.name(), target, within, max);
    }
}
