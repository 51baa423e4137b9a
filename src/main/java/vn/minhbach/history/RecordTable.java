package vn.minhbach.history;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of the database and the record that its rows become. Each component of the record is a column named like it,
 * with underscores; those of a record within the record, such as {@link Version}, are columns of the same table.
 *
 * @param <T> the record
 */
public final class RecordTable<T> {

    /**
     * A column, and what a record has there.
     *
     * @param name as the database and the dataset format have it
     * @param value of a record; null for none. A list is one of texts
     */
    public record Column<T>(String name, Function<T, Object> value) {

        /** As a dataset writes it, the items of lists joined by semicolons; null for an empty cell. */
        public String text(T row) {
            Object cell = value.apply(row);
            if (cell instanceof List<?> items) {
                return items.isEmpty() ? null : items.stream().map(Object::toString).collect(Collectors.joining(";"));
            }
            return cell instanceof BigDecimal number ? number.toPlainString()
                    : cell instanceof Enum<?> code ? code.name() : Objects.toString(cell, null);
        }
    }

    /** Makes what stands for the text of a cell, which is never null. */
    private interface Reading {
        Object read(ResultSet rows, int column) throws SQLException;
    }

    private final String name;
    private final Class<T> type;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final Composition root;
    private int records;

    /**
     * How a record is made of the values of columns, some of which make records within it.
     *
     * @param number among those of the table
     * @param parts the numbers of columns, and compositions
     */
    private record Composition(int number, MethodHandle constructor, Object[] parts) {

        Object make(Object[] values, Interning interned) {
            return make(arguments(values, interned));
        }

        private Object[] arguments(Object[] values, Interning interned) {
            Object[] arguments = new Object[parts.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = parts[i] instanceof Composition within
                        ? interned.made(within.number, within.arguments(values, interned), within::make)
                        : values[(Integer) parts[i]];
            }
            return arguments;
        }

        private Object make(Object[] arguments) {
            try {
                return constructor.invokeExact(arguments);
            } catch (Error fatal) {
                throw fatal;
            } catch (Throwable failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /**
     * @param name of the table
     * @param renamed columns that are not named like their components, by the component
     */
    public RecordTable(String name, Class<T> type, Map<String, String> renamed) {
        this.name = name;
        this.type = type;
        this.root = composition(type, Function.identity(), renamed);
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    public List<Column<T>> columns() {
        return columns;
    }

    public Optional<Column<T>> column(String wanted) {
        return columns.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }

    /** The columns, for a query. */
    String selected() {
        return columns.stream().map(each -> '"' + each.name() + '"').collect(Collectors.joining(", "));
    }

    private Composition composition(Class<?> record, Function<T, ?> of, Map<String, String> renamed) {
        List<Object> parts = new ArrayList<>();
        try {
            RecordComponent[] components = record.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Function<T, Object> value = accessor(components[i], of);
                if (types[i].isRecord()) {
                    parts.add(composition(types[i], value, renamed));
                } else {
                    String component = components[i].getName();
                    parts.add(columns.size());
                    columns.add(new Column<>(renamed.getOrDefault(component, underscored(component)), value));
                    readings.add(reading(components[i]));
                }
            }
            MethodHandle constructor = lookup(record).findConstructor(record, MethodType.methodType(void.class, types));
            return new Composition(records++,
                    constructor.asSpreader(Object[].class, types.length)
                            .asType(MethodType.methodType(Object.class, Object[].class)),
                    parts.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(record + " is no record that can be made", impossible);
        }
    }

    private static MethodHandles.Lookup lookup(Class<?> record) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(record, MethodHandles.lookup());
    }

    private Function<T, Object> accessor(RecordComponent component, Function<T, ?> of) throws IllegalAccessException {
        MethodHandle accessor = lookup(component.getDeclaringRecord()).unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
        return row -> {
            Object owner = of.apply(row);
            try {
                return owner == null ? null : accessor.invokeExact(owner);
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        };
    }

    private static String underscored(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static Reading reading(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return ResultSet::getString;
        } else if (type == int.class || type == Integer.class) {
            return (rows, column) -> orNull(rows.getInt(column), rows);
        } else if (type == long.class || type == Long.class) {
            return (rows, column) -> orNull(rows.getLong(column), rows);
        } else if (type == Boolean.class) {
            return (rows, column) -> orNull(rows.getBoolean(column), rows);
        } else if (type == BigDecimal.class) {
            return ResultSet::getBigDecimal;
        } else if (type == LocalDate.class) {
            return (rows, column) -> rows.getObject(column, LocalDate.class);
        } else if (type == Instant.class) {
            return (rows, column) -> rows.getObject(column, OffsetDateTime.class).toInstant();
        } else if (type.isEnum()) {
            Map<String, Object> constants = new HashMap<>();
            for (Object each : type.getEnumConstants()) {
                constants.put(((Enum<?>) each).name(), each);
            }
            return (rows, column) -> constant(rows.getString(column), constants);
        } else if (type == List.class
                && ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] == String.class) {
            return (rows, column) -> rows.getArray(column) == null ? List.of()
                    : List.of((String[]) rows.getArray(column).getArray());
        }
        throw new IllegalArgumentException("No column becomes a " + type);
    }

    private static Object orNull(Object value, ResultSet rows) throws SQLException {
        return rows.wasNull() ? null : value;
    }

    private static Object constant(String text, Map<String, Object> constants) {
        Object constant = text == null ? null : constants.get(text);
        if (text != null && constant == null) {
            throw new IllegalStateException("The database has " + text + ", which is none of " + constants.keySet());
        }
        return constant;
    }

    /** For the rows of one reading. */
    Interning interning() {
        return new Interning(columns.size(), records);
    }

    /** Makes a record of the row that the result is at, whose columns are those of {@link #selected}. */
    T read(ResultSet rows, Interning interned) throws SQLException {
        Object[] values = new Object[readings.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = interned.of(i, readings.get(i).read(rows, i + 1));
        }
        try {
            return type.cast(root.make(values, interned));
        } catch (RuntimeException failed) {
            throw new IllegalStateException("A row of " + name + " makes no record: " + Arrays.asList(values), failed);
        }
    }
}
