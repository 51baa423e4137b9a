package vn.minhbach.catalogue;

import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.minhbach.history.History;
import vn.minhbach.history.Versioned;

/** The tables of one catalogue, each made when it is first asked for. */
final class CatalogueTables {

    private final History history;
    private final Function<Class<? extends Versioned>, Table<?>> make;
    private final ConcurrentMap<Class<?>, Table<?>> tables = new ConcurrentHashMap<>();

    /**
     * @param make of what stands of one record; may be asked twice where two readers come at once, for the same rows
     */
    CatalogueTables(History history, Function<Class<? extends Versioned>, Table<?>> make) {
        this.history = history;
        this.make = make;
    }

    @SuppressWarnings("unchecked")
    <T extends Versioned> Table<T> of(Class<T> record) {
        Table<?> known = tables.get(record);
        if (known == null) {
            known = make.apply(record);
            tables.put(record, known);
        }
        return (Table<T>) known;
    }

    /**
     * Holds on to the tables of the catalogue before it that no release touched since, with all that was worked out of
     * them, and is to work out of the others, and of itself, what had been worked out of those.
     */
    void takeOver(CatalogueTables before) {
        before.tables.forEach((record, table) -> {
            if (isSame(before, record)) {
                tables.put(record, table);
            } else {
                of(record.asSubclass(Versioned.class)).expect(table);
            }
        });
    }

    private boolean isSame(CatalogueTables before, Class<?> record) {
        return history.of(record.asSubclass(Versioned.class)) == before.history.of(record.asSubclass(Versioned.class));
    }

    /** What is to be worked out yet. */
    Stream<Runnable> expected() {
        return tables.values().stream().flatMap(each -> each.expected().stream());
    }

    Collection<Table<?>> made() {
        return tables.values();
    }

    /** How many rows there are in those that were made. */
    long rows() {
        return tables.values().stream().mapToLong(Table::size).sum();
    }
}
