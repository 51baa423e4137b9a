package vn.minhbach.history;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every version that was ever published of the rows of a table, in the order of their ids. Immutable: a release makes
 * another one, which shares the records of the versions that it left alone.
 */
public final class Versions<T extends Versioned> {

    private final Object[] rows;
    private final NavigableSet<Integer> touching;
    /** By the releases that brought them in, and that withdrew them; made when they are first asked for. */
    private volatile Map<Integer, List<T>> addedIn;
    private volatile Map<Integer, List<T>> withdrawnIn;
    /** What a release put in the place of other versions, in the order of the ids of those. */
    private final Map<Integer, List<T>> superseding = new ConcurrentHashMap<>();

    /**
     * The places of all rows, each below the hash of what it is known by, in that order; made when it is first asked
     * for.
     */
    private volatile long[] hashes;
    private final Map<String, Map<?, List<T>>> byKey = new ConcurrentHashMap<>();

    private Versions(Object[] rows, NavigableSet<Integer> touching) {
        this.rows = rows;
        this.touching = touching;
    }

    /** @param rows in any order */
    public static <T extends Versioned> Versions<T> of(List<T> rows) {
        Object[] sorted = rows.toArray();
        NavigableSet<Integer> touching = new TreeSet<>();
        boolean inOrder = true;
        for (int i = 0; i < sorted.length; i++) {
            Version version = version(sorted[i]);
            inOrder &= i == 0 || version(sorted[i - 1]).id() < version.id();
            touch(touching, version);
        }
        if (!inOrder) {
            Arrays.sort(sorted, Comparator.comparingLong(each -> version(each).id()));
        }
        return new Versions<>(sorted, touching);
    }

    /** These, and others that came in or were withdrawn since: those that are here already take their place. */
    public Versions<T> with(List<T> others) {
        if (others.isEmpty()) {
            return this;
        }
        Object[] next = Arrays.copyOf(rows, rows.length);
        NavigableSet<Integer> touched = new TreeSet<>(touching);
        List<Object> more = new ArrayList<>();
        for (T each : others) {
            int known = position(each.version().id());
            touch(touched, each.version());
            if (known >= 0) {
                next[known] = each;
            } else {
                more.add(each);
            }
        }
        more.sort(Comparator.comparingLong(each -> version(each).id()));
        int before = next.length;
        next = Arrays.copyOf(next, before + more.size());
        for (int i = 0; i < more.size(); i++) {
            next[before + i] = more.get(i);
        }
        if (before > 0 && !more.isEmpty() && version(next[before - 1]).id() > version(next[before]).id()) {
            Arrays.sort(next, Comparator.comparingLong(each -> version(each).id()));
        }
        return new Versions<>(next, touched);
    }

    private static void touch(NavigableSet<Integer> touching, Version version) {
        touching.add(version.addedIn());
        if (version.withdrawnIn() != null) {
            touching.add(version.withdrawnIn());
        }
    }

    private static Version version(Object row) {
        return ((Versioned) row).version();
    }

    public int size() {
        return rows.length;
    }

    /** In the order of their ids. */
    public List<T> all() {
        return list(rows);
    }

    /** Those that stood at a release, in the order of their ids. */
    public List<T> stoodIn(int release, Predicate<? super T> kept) {
        Object[] found = new Object[rows.length];
        int size = 0;
        for (Object row : rows) {
            if (version(row).stoodIn(release) && kept.test(row(row))) {
                found[size++] = row;
            }
        }
        return list(size == rows.length ? rows : Arrays.copyOf(found, size));
    }

    /**
     * The last release up to this one that added or withdrew any of them, 0 for none: between such releases nothing
     * differs.
     */
    public int lastTouched(int release) {
        Integer last = touching.floor(release);
        return last == null ? 0 : last;
    }

    public Optional<T> find(long id) {
        int position = position(id);
        return position < 0 ? Optional.empty() : Optional.of(row(rows[position]));
    }

    private int position(long id) {
        int least = 0;
        int most = rows.length - 1;
        while (least <= most) {
            int middle = (least + most) >>> 1;
            long there = version(rows[middle]).id();
            if (there < id) {
                least = middle + 1;
            } else if (there > id) {
                most = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** What a release added, what took the place of other versions included, in the order of the ids. */
    public List<T> addedIn(int release) {
        if (!touching.contains(release)) {
            return List.of();
        }
        Map<Integer, List<T>> known = addedIn;
        if (known == null) {
            known = all().stream().collect(Collectors.groupingBy(each -> each.version().addedIn()));
            addedIn = known;
        }
        return known.getOrDefault(release, List.of());
    }

    /** What a release withdrew, what another version took the place of included, in the order of the ids. */
    public List<T> withdrawnIn(int release) {
        if (!touching.contains(release)) {
            return List.of();
        }
        Map<Integer, List<T>> known = withdrawnIn;
        if (known == null) {
            known = all().stream().filter(each -> each.version().withdrawnIn() != null)
                    .collect(Collectors.groupingBy(each -> each.version().withdrawnIn()));
            withdrawnIn = known;
        }
        return known.getOrDefault(release, List.of());
    }

    /** The version in whose place another came. */
    public Optional<T> supersededBy(Version version) {
        return version.supersedes() == null ? Optional.empty() : find(version.supersedes());
    }

    /** The version that came in the place of another. */
    public Optional<T> superseding(Version version) {
        if (version.withdrawnIn() == null) {
            return Optional.empty();
        }
        List<T> candidates = superseding.computeIfAbsent(version.withdrawnIn(), number -> addedIn(number).stream()
                .filter(each -> each.version().supersedes() != null)
                .sorted(Comparator.comparing(each -> each.version().supersedes())).toList());
        int least = 0;
        int most = candidates.size() - 1;
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (candidates.get(middle).version().supersedes() < version.id()) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return most >= 0 && candidates.get(least).version().supersedes() == version.id()
                ? Optional.of(candidates.get(least)) : Optional.empty();
    }

    /**
     * All versions by what they are known by, the earliest first.
     *
     * @param name of this key, a constant
     */
    @SuppressWarnings("unchecked")
    public <K> Map<K, List<T>> by(String name, Function<? super T, K> key) {
        return (Map<K, List<T>>) byKey.computeIfAbsent(name,
                first -> all().stream().collect(Collectors.groupingBy(key)));
    }

    /**
     * All versions that are known by the same as one, the earliest first.
     *
     * @param identity what a version is known by, always the same function; it is not kept, as there may be a million
     */
    public List<T> alike(T row, Function<? super T, ?> identity) {
        long[] sorted = hashes;
        if (sorted == null) {
            sorted = new long[rows.length];
            for (int i = 0; i < rows.length; i++) {
                sorted[i] = hashed(identity.apply(row(rows[i])), i);
            }
            Arrays.sort(sorted);
            hashes = sorted;
        }
        Object wanted = identity.apply(row);
        int first = Arrays.binarySearch(sorted, hashed(wanted, 0));
        List<T> alike = new ArrayList<>();
        for (int i = first < 0 ? -first - 1 : first; i < sorted.length && sorted[i] >> 32 == wanted.hashCode(); i++) {
            T each = row(rows[(int) sorted[i]]);
            if (identity.apply(each).equals(wanted)) {
                alike.add(each);
            }
        }
        return alike;
    }

    private static long hashed(Object identity, int place) {
        return (long) identity.hashCode() << 32 | place;
    }

    @SuppressWarnings("unchecked")
    private T row(Object row) {
        return (T) row;
    }

    private List<T> list(Object[] all) {
        return new Rows(all);
    }

    private final class Rows extends AbstractList<T> implements RandomAccess {

        private final Object[] all;

        private Rows(Object[] all) {
            this.all = all;
        }

        @Override
        public T get(int index) {
            return row(all[index]);
        }

        @Override
        public int size() {
            return all.length;
        }
    }
}
