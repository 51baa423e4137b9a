package vn.minhbach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.minhbach.history.Coded;
import vn.minhbach.history.Document;
import vn.minhbach.history.History;
import vn.minhbach.history.Release;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versions;

/** What a new release leaves of what was worked out before it. */
class CataloguesTest {

    private record Paper(String code, LocalDate on, Version version) implements Document {
    }

    private record Work(String code, int cost, Version version) implements Coded {
    }

    private static final Index<Work, Integer> COST = Index.by(Work::cost);
    private static final SortOrder<Work> DEAREST_FIRST = SortOrder
            .within(at -> (one, other) -> Integer.compare(other.cost(), one.cost()));
    private static final String SUM = "sum";
    private static final Duration SOON = Duration.ofSeconds(10);

    private final List<Work> works = new ArrayList<>();
    private final Versions<Paper> papers = Versions.of(List.of());
    private final AtomicInteger sums = new AtomicInteger();
    private volatile History history;
    private final Catalogues catalogues = Catalogues.of(() -> history, Paper.class);

    /** Of one work more, which costs so much. */
    private void publish(int cost) {
        int release = works.size() + 1;
        works.add(new Work("w" + release, cost, new Version(release, "p", release, null, null)));
        history = new History(Map.of(Paper.class, papers, Work.class, Versions.of(List.copyOf(works))),
                IntStream.rangeClosed(1, release)
                        .mapToObj(number -> new Release(number, "p", "t", Instant.EPOCH, null, 0, 0, 0, "", null, null,
                                null, List.of()))
                        .toList());
    }

    private int sum(Catalogue at) {
        Function<Catalogue, Integer> find = all -> {
            sums.incrementAndGet();
            return all.table(Work.class).rows().stream().mapToInt(Work::cost).sum();
        };
        return at.derived(SUM, find);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(condition.getAsBoolean()).as("soon").isTrue();
    }

    @Test
    void whatReadersAskedForIsWorkedOutOfTheNextReleaseBeforeTheyAsk() throws InterruptedException {
        publish(3);
        Catalogue first = catalogues.present();
        assertThat(sum(first)).isEqualTo(3);
        assertThat(first.ask(Work.class).list(DEAREST_FIRST)).hasSize(1);
        assertThat(first.table(Work.class).of(COST, 3)).hasSize(1);
        publish(4);
        Catalogue second = catalogues.present();
        await(() -> second.expected().isEmpty());
        assertThat(second.knows(SUM)).isTrue();
        assertThat(second.knows(DEAREST_FIRST)).as("an order that follows of the catalogue").isTrue();
        assertThat(sum(second)).as("of this release, not of the one before").isEqualTo(7);
        assertThat(second.ask(Work.class).list(DEAREST_FIRST)).extracting(Work::cost).containsExactly(4, 3);
        assertThat(second.table(Work.class).of(COST, 4)).hasSize(1);
        assertThat(sum(first)).as("who still reads the release before reads that").isEqualTo(3);
        assertThat(sums).as("each once").hasValue(2);
    }

    @Test
    void whatNobodyAskedForIsNotWorkedOut() throws InterruptedException {
        publish(3);
        catalogues.present();
        publish(4);
        Catalogue second = catalogues.present();
        await(() -> second.expected().isEmpty());
        assertThat(second.knows(SUM)).isFalse();
        assertThat(sums).hasValue(0);
    }

    @Test
    void ofReleasesInQuickSuccessionTheLastIsNotKeptWaitingByTheOthers() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        Function<Catalogue, Integer> slow = all -> {
            if (all.release() == 2) {
                begun.incrementAndGet();
                awaitQuietly(held);
            }
            return all.release();
        };
        publish(1);
        catalogues.present().derived("slow", slow);
        publish(2);
        Catalogue second = catalogues.present();
        await(() -> begun.get() == 1);
        publish(3);
        Catalogue third = catalogues.present();
        await(() -> third.knows("slow"));
        assertThat(third.derived("slow", slow)).isEqualTo(3);
        assertThat(second.knows("slow")).isFalse();
        held.countDown();
        assertThat(second.derived("slow", slow)).isEqualTo(2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatFailsFailsForWhoAsksAndIsTriedAgain() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        Function<Catalogue, Integer> find = all -> {
            if (all.release() == 2 && tries.getAndIncrement() == 0) {
                throw new IllegalStateException("not this time");
            }
            return all.release();
        };
        publish(1);
        catalogues.present().derived("fails once", find);
        publish(2);
        Catalogue second = catalogues.present();
        await(() -> tries.get() == 1 && second.expected().isEmpty());
        assertThat(second.derived("fails once", find)).isEqualTo(2);
    }

    @Test
    void whatFailsKeepsNobodyFromWhatElseIsWorkedOut() throws InterruptedException {
        Function<Catalogue, Integer> fails = all -> {
            if (all.release() == 2) {
                throw new IllegalStateException("never");
            }
            return all.release();
        };
        publish(1);
        Catalogue first = catalogues.present();
        IntStream.range(0, 20).forEach(each -> first.derived(each, each % 2 == 0 ? fails : Catalogue::release));
        publish(2);
        Catalogue second = catalogues.present();
        await(() -> IntStream.range(0, 20).filter(each -> each % 2 == 1).allMatch(second::knows));
        assertThat(second.knows(0)).isFalse();
    }

    /** Or else each release would take the room of a whole catalogue for ever. */
    @Test
    void nothingHoldsOnToTheCatalogueBefore() throws InterruptedException {
        publish(1);
        WeakReference<Catalogue> first = new WeakReference<>(catalogues.present());
        sum(first.get());
        first.get().ask(Work.class).list(DEAREST_FIRST);
        first.get().table(Work.class).of(COST, 1);
        first.get().by(Work.class, "cost", (at, work) -> List.of(work.cost()));
        publish(2);
        Catalogue second = catalogues.present();
        await(() -> second.expected().isEmpty());
        await(() -> {
            System.gc();
            return first.get() == null;
        });
    }
}
