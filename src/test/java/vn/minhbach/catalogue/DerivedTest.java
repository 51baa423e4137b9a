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
        for (long end = System.nanoTime() + Duration.ofSeconds(10).toNanos(); kept.size() != size && System.nanoTime() < end;) {
            Thread.sleep(5);
        }
        assertThat(kept.size()).isEqualTo(size);
    }

    @Test
    void whatWasFoundIsFoundOnce() {
        Derived<String> kept = Derived.ofLatest("source", 4, 1_000);
        assertThat(timesFound(kept, "a", 10)).isEqualTo(1);
        assertThat(timesFound(kept, "a", 10)).isZero();
    }

    @Test
    void noMoreAreKeptThanSoMany() throws InterruptedException {
        Derived<String> kept = Derived.ofLatest("source", 4, 1_000);
        for (int i = 0; i < 20; i++) {
            timesFound(kept, i, 1);
        }
        await(kept, 4);
    }

    @Test
    void fewerAreKeptWhereTheyAreLarge() throws InterruptedException {
        Derived<String> kept = Derived.ofLatest("source", 4, 1_000);
        timesFound(kept, "large", 900);
        timesFound(kept, "other", 600);
        await(kept, 1);
        assertThat(timesFound(kept, "too large", 5_000)).isEqualTo(1);
        boolean again = false;
        for (long end = System.nanoTime() + Duration.ofSeconds(10).toNanos(); !again && System.nanoTime() < end;) {
            Thread.sleep(5);
            again = timesFound(kept, "too large", 5_000) == 1;
        }
        assertThat(again).as("what is beyond all that may be kept is found again").isTrue();
    }

    @Test
    void whatFailedIsTriedAgain() {
        Derived<String> kept = Derived.ofLatest("source", 4, 1_000);
        assertThatThrownBy(() -> kept.get("a", source -> {
            throw new IllegalStateException("for once");
        })).hasMessage("for once");
        assertThat(timesFound(kept, "a", 10)).isEqualTo(1);
    }
}
