package vn.minhbach.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When a delivery that failed is tried again: as Standard Webhooks recommends, over three days, and a little earlier or
 * later each time, so that receivers that failed together are not met together.
 *
 * @param pauses after the first attempt, the second, and so on
 * @param random from 0 to 1
 */
record Backoff(List<Duration> pauses, DoubleSupplier random) {

    private static final double JITTER = 0.1;

    /**
     * How long to wait.
     *
     * @param failed attempts so far
     * @param retryAfter for which the receiver wants to be left alone at least, null where it does not say
     * @return empty where it is given up
     */
    Optional<Duration> after(int failed, Duration retryAfter) {
        if (failed > pauses.size()) {
            return Optional.empty();
        }
        Duration pause = pauses.get(failed - 1);
        Duration jittered = Duration
                .ofMillis(Math.round(pause.toMillis() * (1 + JITTER * (2 * random.getAsDouble() - 1))));
        return Optional.of(retryAfter != null && retryAfter.compareTo(jittered) > 0 ? retryAfter : jittered);
    }
}
