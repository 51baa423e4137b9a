package vn.minhbach.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import vn.minhbach.graphql.execution.Times;

/**
 * The opaque id of something: its type in the schema, by what it is known among those of its type, and the time that it
 * was asked for, where that was not the present. It names the same thing on every instance and after every restart.
 *
 * @param key codes, numbers of row versions, or several of them joined by slashes
 */
record NodeId(String type, String key, Times times) {

    /** Between the type and the time; neither a type nor a date has it. */
    private static final String AT = "@";
    private static final String BETWEEN = "/";
    private static final String TO_KEY = ":";

    NodeId(String type, String key) {
        this(type, key, Times.PRESENT);
    }

    /** Empty for what is the id of nothing. */
    static Optional<NodeId> parse(String id) {
        try {
            String[] parts = OpaqueText.read(id).split(TO_KEY, 2);
            String[] typed = parts[0].split(AT, 2);
            return parts.length < 2 ? Optional.empty()
                    : Optional.of(new NodeId(typed[0], parts[1], typed.length < 2 ? Times.PRESENT : times(typed[1])));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Times times(String written) {
        String[] parts = written.split(BETWEEN, -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(written);
        }
        return new Times(part(parts[0], Integer::valueOf), part(parts[1], LocalDate::parse),
                part(parts[2], LocalDate::parse));
    }

    private static <V> V part(String written, Function<String, V> read) {
        return written.isEmpty() ? null : read.apply(written);
    }

    @Override
    public String toString() {
        String at = times.equals(Times.PRESENT) ? "" : AT + written(times.release()) + BETWEEN
                + written(times.publishedBy()) + BETWEEN + written(times.on());
        return OpaqueText.write(type + at + TO_KEY + key);
    }

    private static String written(Object part) {
        return part == null ? "" : part.toString();
    }
}
