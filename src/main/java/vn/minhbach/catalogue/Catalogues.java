package vn.minhbach.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.smallrye.mutiny.infrastructure.Infrastructure;

import vn.minhbach.history.DatasetRecord;
import vn.minhbach.history.Document;
import vn.minhbach.history.Histories;
import vn.minhbach.history.History;
import vn.minhbach.history.PublishedTables;
import vn.minhbach.history.Versioned;
import vn.minhbach.history.Versions;

/** Keeps the present catalogue, and those of the past that were asked for last, within a part of the heap. */
@Singleton
public class Catalogues {

    /** A part of the heap that what was worked out of catalogues of the past may take. */
    private static final int PART_OF_HEAP = 8;
    private static final int MOST = 256;
    private static final Logger LOG = Logger.getLogger(Catalogues.class);

    private final Supplier<History> histories;
    private final BooleanSupplier isRead;
    private final Class<? extends Document> documents;
    /** Null where nobody says anything of a whole dataset. */
    private final Class<? extends DatasetRecord> datasets;
    /** Null where nothing goes by several names. */
    private final Class<? extends Versioned> named;
    private final Iterable<Foreseen> foreseen;
    private final long mostBytes = Runtime.getRuntime().maxMemory() / PART_OF_HEAP;
    private final Map<Catalogue, Catalogue> past = new LinkedHashMap<>(16, 0.75f, true);
    /** For as long as a catalogue uses them. */
    private final Cache<Object, Table<?>> tables = Caffeine.newBuilder().weakValues().build();
    private volatile Catalogue present;
    private volatile Days days;

    @Inject
    Catalogues(Histories histories, PublishedTables tables, Instance<Foreseen> foreseen) {
        this(histories::current, () -> histories.known().isPresent(), tables.documents(), tables.datasets(),
                tables.named(), foreseen);
        histories.afterEach(this::present);
    }

    private Catalogues(Supplier<History> histories, BooleanSupplier isRead, Class<? extends Document> documents,
            Class<? extends DatasetRecord> datasets, Class<? extends Versioned> named, Iterable<Foreseen> foreseen) {
        this.histories = histories;
        this.isRead = isRead;
        this.documents = documents;
        this.datasets = datasets;
        this.named = named;
        this.foreseen = foreseen;
    }

    /**
     * Those of histories that come from anywhere.
     *
     * @param documents the record of what states the others
     */
    public static Catalogues of(Supplier<History> histories, Class<? extends Document> documents) {
        return new Catalogues(histories, () -> true, documents, null, null, List.of());
    }

    Class<? extends DatasetRecord> datasets() {
        return datasets;
    }

    Class<? extends Versioned> named() {
        return named;
    }

    /** Whether what stands now is in memory already; else who asks for it first reads it. */
    public boolean isRead() {
        return isRead.getAsBoolean();
    }

    /** What stands now, as far as this instance knows. */
    public Catalogue present() {
        History now = histories.get();
        Catalogue known = present;
        return known != null && known.history() == now ? known : present(now);
    }

    /** Never goes back to an earlier one, of which somebody may still have asked when another came. */
    private synchronized Catalogue present(History now) {
        if (present == null || present.history() != now && present.release() <= now.last()
                && present.history().redacted() <= now.redacted()) {
            if (present != null && present.history().redacted() < now.redacted()) {
                // What was redacted is held no longer than by who began to answer before.
                synchronized (past) {
                    past.clear();
                }
            }
            Catalogue next = new Catalogue(this, now, now.last(), null);
            if (present != null) {
                next.takeOver(present);
            }
            present = next;
            Infrastructure.getDefaultExecutor().execute(() -> workOut(next));
        }
        return present;
    }

    /**
     * What had been worked out of the catalogue before, and is foreseen, so that its first reader need not wait; in
     * vain where another has come.
     */
    private void workOut(Catalogue next) {
        List<Runnable> all = new ArrayList<>(next.expected());
        foreseen.forEach(each -> all.add(() -> each.workOut(next)));
        for (Runnable each : all) {
            if (present != next) {
                return;
            }
            try {
                each.run();
            } catch (RuntimeException | OutOfMemoryError failed) {
                // One that cannot be worked out keeps nobody from the others.
                LOG.warnf(failed, "Something that follows of release %d is worked out when it is asked for",
                        next.release());
            }
        }
    }

    /** @param day the last on which a source may have spoken, null for no such limit */
    Catalogue at(History history, int release, LocalDate day) {
        Catalogue now = present;
        if (now != null && history == now.history() && release == now.release() && day == null) {
            return now;
        }
        Catalogue wanted = new Catalogue(this, history, release, day == null ? null : lastSaid(history, day));
        synchronized (past) {
            // What was asked for last is the last to go.
            Catalogue known = past.get(wanted);
            if (known == null) {
                past.put(wanted, wanted);
                makeRoom(wanted, now);
            }
            return known == null ? wanted : known;
        }
    }

    /**
     * Lets go of the catalogues that nobody can ask for any more, and of those asked for longest ago while all take too
     * much.
     */
    private void makeRoom(Catalogue kept, Catalogue now) {
        past.keySet().removeIf(each -> each != kept && now != null && each.history() != now.history());
        Map<Table<?>, Integer> uses = new IdentityHashMap<>();
        Set<Table<?>> ofPresent = Collections.newSetFromMap(new IdentityHashMap<>());
        if (now != null) {
            now.made().forEach(ofPresent::add);
        }
        long bytes = 0;
        for (Catalogue each : past.keySet()) {
            bytes += each.bytes();
            for (Table<?> table : each.made()) {
                bytes += !ofPresent.contains(table) && uses.merge(table, 1, Integer::sum) == 1 ? table.bytes() : 0;
            }
        }
        Iterator<Catalogue> eldest = past.keySet().iterator();
        while ((bytes > mostBytes || past.size() > MOST) && eldest.hasNext()) {
            Catalogue next = eldest.next();
            if (next != kept) {
                eldest.remove();
                bytes -= next.bytes();
                for (Table<?> table : next.made()) {
                    bytes -= !ofPresent.contains(table) && uses.merge(table, -1, Integer::sum) == 0 ? table.bytes() : 0;
                }
            }
        }
    }

    /** The days on which documents spoke that were ever published. */
    private record Days(Versions<?> of, NavigableSet<LocalDate> all) {
    }

    /**
     * The last day up to one on which any source spoke: between such days nothing differs. One before all where none
     * had.
     */
    private LocalDate lastSaid(History history, LocalDate day) {
        Versions<? extends Document> known = history.of(documents);
        Days spoken = days;
        if (spoken == null || spoken.of != known) {
            NavigableSet<LocalDate> all = new TreeSet<>();
            known.all().stream().map(Document::on).filter(Objects::nonNull).forEach(all::add);
            spoken = new Days(known, all);
            days = spoken;
        }
        LocalDate last = spoken.all.floor(day);
        return last == null ? LocalDate.MIN : last;
    }

    /** Whether a source that stands in a catalogue had spoken by its day. */
    boolean spoke(Catalogue at, String source) {
        Document standing = table(at.history(), documents, at.release(), null).withCode(source);
        return standing != null && standing.on() != null && !standing.on().isAfter(at.saidBy());
    }

    /** Whether a version of a source that had come in by the release of a catalogue had spoken by its day. */
    boolean hadSpoken(Catalogue at, String source) {
        return versionsOf(at.history().of(documents), source).stream()
                .anyMatch(each -> each.version().addedIn() <= at.release() && each.on() != null
                        && !each.on().isAfter(at.saidBy()));
    }

    private static <D extends Document> List<D> versionsOf(Versions<D> documents, String code) {
        return documents.by(CodedReads.VERSIONS, Document::code).getOrDefault(code, List.of());
    }

    private record TableKey(Versions<?> versions, int release) {
        @Override
        public boolean equals(Object other) {
            return other instanceof TableKey that && versions == that.versions && release == that.release;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(versions) + release;
        }
    }

    private record SaidKey(TableKey table, TableKey documents, LocalDate saidBy) {
    }

    @SuppressWarnings("unchecked")
    <T extends Versioned> Table<T> table(History history, Class<T> record, int release, LocalDate saidBy) {
        TableKey key = key(history.of(record), release);
        if (saidBy == null) {
            return (Table<T>) tables.get(key, wanted -> new Table<>(history.of(record).stoodIn(release, row -> true)));
        }
        SaidKey said = new SaidKey(key, key(history.of(documents), release), saidBy);
        Table<?> known = tables.getIfPresent(said);
        if (known == null) {
            // Before it is put there, as one table of the cache cannot be made within the making of another.
            Set<String> spoken = spoken(history, release, saidBy);
            known = tables.get(said, wanted -> new Table<>(history.of(record).stoodIn(release,
                    row -> row.statedBy() == null || spoken.contains(row.statedBy()))));
        }
        return (Table<T>) known;
    }

    private static TableKey key(Versions<?> versions, int release) {
        return new TableKey(versions, versions.lastTouched(release));
    }

    private Set<String> spoken(History history, int release, LocalDate saidBy) {
        Set<String> spoken = new HashSet<>();
        table(history, documents, release, null).rows().stream()
                .filter(each -> each.on() != null && !each.on().isAfter(saidBy))
                .forEach(each -> spoken.add(each.code()));
        return spoken;
    }
}
