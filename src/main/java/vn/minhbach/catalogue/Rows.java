package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.search.SearchWords;

/**
 * Which rows are wanted: those of one table that stand in a snapshot and meet every condition. Conditions are HQL over
 * the alias {@code r}, whose attribute {@code r.it} is the record; values always travel as parameters.
 */
public final class Rows<T> {

    final Class<T> record;
    final String entity;
    final Map<String, Object> parameters = new LinkedHashMap<>();
    /** Null where every row is wanted, whenever it stood. */
    final Snapshot at;
    private final List<String> conditions = new ArrayList<>();

    private Rows(Class<T> record, String entity, Snapshot at) {
        this.record = record;
        this.entity = entity;
        this.at = at;
    }

    /** @param entity the class of the rows; its attribute {@code it} is of type {@code record} */
    public static <T> Rows<T> standing(Class<T> record, Class<? extends Row> entity, Snapshot at) {
        Rows<T> rows = new Rows<>(record, entity.getSimpleName(), at);
        rows.conditions.add(standing(rows.entity + " r"));
        rows.parameters.put("release", at.release());
        return rows;
    }

    /** What had ever come in by then, whether it still stood or not. */
    public static <T> Rows<T> known(Class<T> record, Class<? extends Row> entity, Snapshot at) {
        Rows<T> rows = new Rows<>(record, entity.getSimpleName(), at);
        rows.conditions.add(Standing.knownMarker(rows.entity + " r"));
        rows.parameters.put("release", at.release());
        return rows;
    }

    /** Every row of a table: of a versioned one, every version. */
    public static <T> Rows<T> all(Class<T> record, Class<? extends Row> entity) {
        return new Rows<>(record, entity.getSimpleName(), null);
    }

    /** Every version of rows of this table that came in by the release of the snapshot, whether it still stands or not. */
    Rows<T> everStood() {
        Rows<T> rows = new Rows<>(record, entity, at);
        rows.conditions.add("r.it.version.addedIn <= :release");
        rows.parameters.put("release", at.release());
        return rows;
    }

    /**
     * The condition that another row, joined or in a subquery, stands in the same snapshot.
     *
     * @param declared entity and alias as the query declares them, such as {@code ProjectRow p}
     */
    public static String standing(String declared) {
        return Standing.marker(declared);
    }

    /** The condition that the row of facts {@code l} comes after another: it speaks of a later time, or came in later. */
    public static String later(String than) {
        return "(l.it.claim.asOfEnd > %1$s.it.claim.asOfEnd or (l.it.claim.asOfEnd = %1$s.it.claim.asOfEnd and l.id > %1$s.id))"
                .formatted(than);
    }

    /** Keeps rows whose attribute is one of the values. Null is no condition; an empty list keeps nothing. */
    public Rows<T> in(String attribute, Collection<?> values) {
        return where(attribute + " in :?", values);
    }

    /** Keeps rows that meet a condition without a parameter. */
    public Rows<T> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Keeps rows that meet a condition with one parameter, written {@code :?}. Null is no condition. */
    public Rows<T> where(String condition, Object value) {
        if (value == null) {
            return this;
        }
        if (value instanceof Collection<?> values && values.isEmpty() || holdsNul(value)) {
            conditions.add("false");
            return this;
        }
        String name = "p" + parameters.size();
        conditions.add("(" + condition.replace(":?", ":" + name) + ")");
        parameters.put(name, value);
        return this;
    }

    /** Keeps rows whose text has all words of what a reader typed, with or without accents. Null is no condition. */
    public Rows<T> matching(String text) {
        if (text == null) {
            return this;
        }
        String words = SearchWords.query(text);
        return words.isEmpty() ? where("1 = :?", 0) : where("function('finds', r.words, :?) = true", words);
    }

    /** PostgreSQL takes no NUL, and no text that is stored has one: nothing can equal such a value. */
    private static boolean holdsNul(Object value) {
        return value instanceof String text && text.indexOf(0) >= 0
                || value instanceof Collection<?> values && values.stream().anyMatch(Rows::holdsNul)
                || value instanceof String[] texts && Arrays.stream(texts).anyMatch(Rows::holdsNul);
    }

    String conditions() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }
}
