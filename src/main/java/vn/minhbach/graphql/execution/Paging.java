package vn.minhbach.graphql.execution;

import java.util.List;
import java.util.Map;

/**
 * Which page of a list a field asks for, as its arguments have it. It is no record, for the reason that {@link Scope}
 * is none.
 */
public final class Paging {

    public static final String FIRST = "first";
    public static final String AFTER = "after";
    public static final String LAST = "last";
    public static final String BEFORE = "before";
    /** The arguments of a field that takes it. */
    public static final List<String> NAMES = List.of(FIRST, AFTER, LAST, BEFORE);

    private final Integer first;
    private final String after;
    private final Integer last;
    private final String before;

    /** Where nothing is said. */
    public Paging() {
        this(Map.of());
    }

    /** @param given the arguments of a field */
    public Paging(Map<String, Object> given) {
        first = (Integer) given.get(FIRST);
        after = (String) given.get(AFTER);
        last = (Integer) given.get(LAST);
        before = (String) given.get(BEFORE);
    }

    /** How many rows from the beginning, or after a cursor; null for none. */
    public Integer first() {
        return first;
    }

    public String after() {
        return after;
    }

    /** How many rows up to the end, or before a cursor; null where first says how many. */
    public Integer last() {
        return last;
    }

    public String before() {
        return before;
    }
}
