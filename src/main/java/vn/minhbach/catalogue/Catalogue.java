package vn.minhbach.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.text.Named;
import vn.minhbach.catalogue.text.Synonyms;
import vn.minhbach.history.Coded;
import vn.minhbach.history.DatasetRecord;
import vn.minhbach.history.History;
import vn.minhbach.history.Versioned;

/**
 * What stands at one release, and, where it ends at a day, of that only what sources had said by then. It never
 * changes; what follows from it is worked out once, when it is first asked for.
 */
public final class Catalogue {

    /** Whose days are meant: those of Vietnam. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Object ACCEPTED = "accepted publishers";
    private static final Object SYNONYMS = "synonyms";
    /** How many of one kind are kept of what readers ask for with values of their own. */
    private static final int RECENT = 16;
    /** And what those of one kind may take in memory. */
    private static final long RECENT_BYTES = Runtime.getRuntime().maxMemory() / 8;
    /** What something that follows of all rows takes for each of them, in bytes, roughly. */
    private static final int OF_ROW = 8;
    /** What readers ask for with values of their own is of one row in so many, or of fewer. */
    private static final int FEW = 8;

    private final Catalogues catalogues;
    private final History history;
    private final int release;
    /** The last day on which a source may have spoken; null for no such limit. */
    private final LocalDate saidBy;
    private final CatalogueTables tables;
    private final Derived<Catalogue> derived = new Derived<>(this);
    private final ConcurrentMap<Class<?>, Derived<Catalogue>> recent = new ConcurrentHashMap<>();

    Catalogue(Catalogues catalogues, History history, int release, LocalDate saidBy) {
        this.catalogues = catalogues;
        this.history = history;
        this.release = release;
        this.saidBy = saidBy;
        this.tables = new CatalogueTables(history, record -> catalogues.table(history, record, release, saidBy));
    }

    /** 0 for the empty catalogue before the first. */
    public int release() {
        return release;
    }

    /**
     * The day on which its release was published, or that it ends at where that is earlier; the first of all before
     * any.
     */
    public LocalDate day() {
        LocalDate published = day(release);
        return saidBy != null && saidBy.isBefore(published) ? saidBy : published;
    }

    /** The day on which a release was published; the first of all for none. */
    public LocalDate day(int number) {
        return history.release(number).map(each -> LocalDate.ofInstant(each.publishedAt(), ZONE)).orElse(LocalDate.MIN);
    }

    LocalDate saidBy() {
        return saidBy;
    }

    /** Everything that was ever published, as far as was known when this was asked for. */
    public History history() {
        return history;
    }

    /**
     * Whose dataset it stands in; null where nothing that stands has this code. It is theirs too where what states it
     * spoke only after the day that this ends at.
     */
    public <T extends Coded> String publisherOf(Class<T> record, String code) {
        T row = code == null ? null : saidBy == null ? get(record, code)
                : catalogues.table(history, record, release, null).withCode(code);
        return row == null ? null : row.version().publisher();
    }

    /**
     * Whether it leads, is computed with and is counted: its publisher speaks of that by some right, and nobody who has
     * a better one says the same thing. Nobody has what does not stand, so anybody speaks for that.
     */
    public boolean isOwn(Attributed row) {
        return row.authority(this) != Authority.NONE
                && !attribution(row.record()).overruled().contains(row.version().id());
    }

    /** Whether a row is the word of a publisher, or of one whom it accepts; of nobody, null, it is anybody's. */
    public boolean isWordOf(String publisher, Versioned row) {
        return authority(publisher, row) != Authority.NONE;
    }

    /** Of some rows, those that are. */
    public <T extends Versioned> List<T> wordOf(String publisher, Collection<T> rows) {
        return rows.stream().filter(each -> isWordOf(publisher, each)).toList();
    }

    /**
     * By what right the publisher of a row speaks of what another has; {@link Authority#OWNER} of what nobody has,
     * null.
     */
    public Authority authority(String publisher, Versioned row) {
        String speaker = row.version().publisher();
        return publisher == null || publisher.equals(speaker) ? Authority.OWNER
                : accepted().getOrDefault(publisher, Set.of()).contains(speaker) ? Authority.ACCEPTED : Authority.NONE;
    }

    /** Whom each publisher accepts as a source for what is its own. */
    private Map<String, Set<String>> accepted() {
        Class<? extends DatasetRecord> datasets = catalogues.datasets();
        return datasets == null ? Map.of() : table(datasets).derived(ACCEPTED, all -> all.rows().stream()
                .collect(Collectors.toMap(each -> each.version().publisher(), each -> Set.copyOf(each.accepts()))));
    }

    /** Of a table, what publishers say of what is theirs: what leads, is computed with, and is counted. */
    public <T extends Attributed> Table<T> own(Class<T> record) {
        return attribution(record).own();
    }

    /**
     * Of a table, what publishers say of what is another's: what stands beside that one's word, and is never computed
     * with.
     */
    public <T extends Attributed> Table<T> others(Class<T> record) {
        return attribution(record).others();
    }

    private record AttributionKey(Class<?> record) {
    }

    private <T extends Attributed> Attribution<T> attribution(Class<T> record) {
        return derived(new AttributionKey(record), all -> Attribution.of(all, all.table(record)));
    }

    /**
     * The same history at another release of it.
     *
     * @param day the last on which a source may have spoken, null for no such limit
     */
    Catalogue at(int other, LocalDate day) {
        return other == release && day == null && saidBy == null ? this : catalogues.at(history, other, day);
    }

    public <T extends Versioned> Table<T> table(Class<T> record) {
        return tables.of(record);
    }

    /** Takes over from the catalogue before it what no release touched since, and what is to be worked out again. */
    void takeOver(Catalogue before) {
        tables.takeOver(before.tables);
        derived.expect(before.derived);
    }

    /** What is to be worked out yet. */
    List<Runnable> expected() {
        return Stream.concat(tables.expected(), derived.expected().stream()).toList();
    }

    public <T extends Versioned> Question<T> ask(Class<T> record) {
        return new Question<>(this, record);
    }

    /** What has this code; null for none, and for no code. */
    public <T extends Coded> T get(Class<T> record, String code) {
        return table(record).withCode(code);
    }

    public <T extends Coded> Optional<T> find(Class<T> record, String code) {
        return Optional.ofNullable(get(record, code));
    }

    /**
     * What follows of all that stands; worked out once, and once more of the next release, before anybody asks.
     *
     * @param key a constant, or a value, that names it
     * @param find keeps no catalogue
     */
    public <D> D derived(Object key, Function<Catalogue, D> find) {
        return derived.get(key, find);
    }

    /** The ways in which readers may write what goes by several names. */
    public Synonyms synonyms() {
        Class<? extends Versioned> named = catalogues.named();
        return named == null ? Synonyms.USUAL : table(named).derived(SYNONYMS,
                all -> Synonyms.of(all.rows().stream().map(Named.class::cast).toList()));
    }

    /** All rows of a table, sorted; once for all who ask. */
    <T extends Versioned> List<T> sorted(Class<T> record, SortOrder<T> order) {
        return order.isOfRows() ? table(record).in(order)
                : derived(order, all -> all.table(record).sorted(order.comparator(all)));
    }

    /**
     * All rows of a table by what follows of them in this catalogue.
     *
     * @param name a constant that names that
     */
    public <T extends Versioned, K> Map<K, List<T>> by(Class<T> record, Object name,
            BiFunction<Snapshot, ? super T, ? extends Collection<K>> attribute) {
        return derived(name, all -> {
            Snapshot at = new Snapshot(all);
            Map<K, List<T>> found = new HashMap<>();
            for (T row : all.table(record).rows()) {
                attribute.apply(at, row)
                        .forEach(key -> found.computeIfAbsent(key, first -> new ArrayList<>(2)).add(row));
            }
            return found;
        });
    }

    /**
     * The same of what readers ask for with values of their own, such as a day: kept for those of the kind of the key
     * asked for last.
     */
    public <D> D recent(Object key, Function<Catalogue, D> find) {
        return recent.computeIfAbsent(key.getClass(), kind -> Derived.ofLatest(this, RECENT, RECENT_BYTES)).get(key,
                find);
    }

    /** Whether that has been worked out already. */
    public boolean knows(Object key) {
        return derived.knows(key);
    }

    /** The same of what is kept for a while. */
    public boolean knowsRecent(Object key) {
        Derived<Catalogue> known = recent.get(key.getClass());
        return known != null && known.knows(key);
    }

    /** Whether a version stands. */
    public boolean holds(Versioned row) {
        return row.version().stoodIn(release)
                && (saidBy == null || row.statedBy() == null || catalogues.spoke(this, row.statedBy()));
    }

    /**
     * Whether a version had come in by this release, said by a source that had spoken, whether it still stood or not.
     */
    public boolean knew(Versioned row) {
        return row.version().addedIn() <= release
                && (saidBy == null || row.statedBy() == null || catalogues.hadSpoken(this, row.statedBy()));
    }

    Iterable<Table<?>> made() {
        return tables.made();
    }

    /** What it takes in memory beside its tables, roughly. */
    long bytes() {
        long rows = tables.rows();
        return OF_ROW * rows * derived.size()
                + OF_ROW * rows / FEW * recent.values().stream().mapToLong(Derived::size).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that && history == that.history && release == that.release
                && Objects.equals(saidBy, that.saidBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(history), release, saidBy);
    }

    @Override
    public String toString() {
        return "release " + release + (saidBy == null ? "" : " as said by " + saidBy);
    }
}
