package vn.minhbach.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was ever published: each version of each row, and the releases that brought them in and withdrew
 * them. Immutable: a release makes another history, which shares all that it left alone, and so does a redaction.
 */
public final class History {

    private final Map<Class<?>, Versions<?>> versions;
    private final List<Release> releases;
    private final List<Redaction> redactions;

    /**
     * Of which nothing was redacted.
     *
     * @param versions by their record, of every table; {@code releases} 1, 2, 3 …
     */
    public History(Map<Class<?>, Versions<?>> versions, List<Release> releases) {
        this(versions, releases, List.of());
    }

    History(Map<Class<?>, Versions<?>> versions, List<Release> releases, List<Redaction> redactions) {
        this.versions = Map.copyOf(versions);
        this.releases = List.copyOf(releases);
        this.redactions = List.copyOf(redactions);
    }

    /** Of tables that nothing was published in yet. */
    static History empty(List<RecordTable<? extends Versioned>> tables) {
        Map<Class<?>, Versions<?>> none = new HashMap<>();
        tables.forEach(each -> none.put(each.type(), Versions.of(List.of())));
        return new History(none, List.of());
    }

    /** The number of the last release, 0 before the first. */
    public int last() {
        return releases.size();
    }

    /** By their numbers, from 1. */
    public List<Release> releases() {
        return releases;
    }

    public Optional<Release> release(int number) {
        return number < 1 || number > releases.size() ? Optional.empty() : Optional.of(releases.get(number - 1));
    }

    /** In the order of their numbers. */
    public List<Redaction> redactions() {
        return redactions;
    }

    /**
     * The number of the last redaction, 0 before the first. What follows of a release is the same for as long as this
     * is: whatever is kept is kept under both.
     */
    public int redacted() {
        return redactions.isEmpty() ? 0 : redactions.get(redactions.size() - 1).number();
    }

    @SuppressWarnings("unchecked")
    public <T extends Versioned> Versions<T> of(Class<T> record) {
        return (Versions<T>) versions.get(record);
    }
}
