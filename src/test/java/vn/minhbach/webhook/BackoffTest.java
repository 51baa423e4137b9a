package vn.minhbach.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
            Duration.ofMinutes(30));

    @Test
    void waitsLongerEachTimeAndGivesUpInTheEnd() {
        Backoff backoff = new Backoff(PAUSES, () -> 0.5);
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(failed -> backoff.after(failed, null).orElse(null)))
                .containsExactly(PAUSES.get(0), PAUSES.get(1), PAUSES.get(2), null);
    }

    @Test
    void neverAllAtTheSameTime() {
        assertThat(new Backoff(PAUSES, () -> 0).after(1, null)).contains(Duration.ofMillis(4_500));
        assertThat(new Backoff(PAUSES, () -> 1).after(1, null)).contains(Duration.ofMillis(5_500));
    }

    @Test
    void leavesAReceiverAloneAsLongAsItAsksFor() {
        Backoff backoff = new Backoff(PAUSES, () -> 0.5);
        assertThat(backoff.after(1, Duration.ofMinutes(2))).contains(Duration.ofMinutes(2));
        assertThat(backoff.after(2, Duration.ofMinutes(2))).contains(Duration.ofMinutes(5));
        assertThat(backoff.after(4, Duration.ofMinutes(2))).isEmpty();
    }
}
