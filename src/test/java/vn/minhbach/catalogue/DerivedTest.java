package vn.minhbach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

/** What is worked out once and kept for who asks next. */
class DerivedTest {

    private record Large(long bytes) implements Sized {
    }

    private final AtomicInteger found = new AtomicInteger();

    private int timesFound(Derived<String> kept, Object key, long bytes) {
        int before = found.get();
        kept.get(key, source -> {
            found.incrementAndGet();
            return new Large(bytes);
        });
        return found.get() - before;
    }

    /** What is forgotten is forgotten behind the scenes. */
    private static void await(Derived<String> kept, int size) throws InterruptedException {
        for (long end = System.nanoTime() + Duration.ofSeconds(10).toNanos(); kept.size() != size
                && System.nanoTime() < end;) {
            Thread.sleep(5);
        }
        assertThat(kept.size()).isEqualTo(size);
    }

    @Test
    void whatWasFoundIsFoundOnce() {
        Derived<String> kept = Derived.ofLatest("source", 4, 1_000_000);
        assertThat(timesFound(kept, "a", 10_000)).isEqualTo(1);
        assertThat(timesFound(kept, "a", 10_000)).isZero();
    }

    @Test
    void noMoreAreKeptThanSoManyOfWhatDoesNotKnowWhatItTakes() throws InterruptedException {
        Derived<String> kept = Derived.ofLatest("source", 4, 1_000_000);
        for (int i = 0; i < 20; i++) {
            kept.get(i, source -> source);
        }
        await(kept, 4);
    }

    @Test
    void manyAreKeptWhereTheyAreSmall() throws InterruptedException {
        Derived<String> kept = Derived.ofLatest("source", 4, 1_000_000);
        for (int i = 0; i < 90; i++) {
            timesFound(kept, i, 10_000);
        }
        await(kept, 90);
        for (int i = 90; i < 2_000; i++) {
            timesFound(kept, i, 10_000);
        }
        // With their keys they are a little more than ten thousand each.
        await(kept, 99);
    }

    @Test
    void fewerAreKeptWhereTheyAreLarge() throws InterruptedException {
        Derived<String> kept = Derived.ofLatest("source", 4, 1_000_000);
        timesFound(kept, "large", 900_000);
        timesFound(kept, "other", 600_000);
        await(kept, 1);
        assertThat(timesFound(kept, "too large", 5_000_000)).isEqualTo(1);
        boolean again = false;
        for (long end = System.nanoTime() + Duration.ofSeconds(10).toNanos(); !again && System.nanoTime() < end;) {
            Thread.sleep(5);
            again = timesFound(kept, "too large", 5_000_000) == 1;
        }
        assertThat(again).as("what is beyond all that may be kept is found again").isTrue();
    }

    @Test
    void whatFailedIsTriedAgain() {
        Derived<String> kept = Derived.ofLatest("source", 4, 1_000_000);
        assertThatThrownBy(() -> kept.get("a", source -> {
            throw new IllegalStateException("for once");
        })).hasMessage("for once");
        assertThat(timesFound(kept, "a", 10_000)).isEqualTo(1);
    }
}
