package vn.minhbach.running;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** Keeps when each release was first seen somewhere. */
final class ReleaseWatch {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Map<Integer, Long> seen = new ConcurrentHashMap<>();
    private final IntSupplier starts;
    private final Callable<Integer> last;

    /**
     * @param starts how often it was started: what it began with, it was not seen to take over
     * @param last the last release; null where nobody is there
     */
    ReleaseWatch(IntSupplier starts, Callable<Integer> last) {
        this.starts = starts;
        this.last = last;
    }

    void until(BooleanSupplier ended) throws Exception {
        int start = 0;
        int known = 0;
        while (!ended.getAsBoolean()) {
            int before = starts.getAsInt();
            Integer now = last.call();
            if (now != null) {
                for (int i = known + 1; before == start && i <= now; i++) {
                    seen.put(i, System.nanoTime());
                }
                start = before;
                known = now;
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** How much later than by another, in order. */
    List<Duration> after(ReleaseWatch other) {
        return seen.entrySet().stream().filter(each -> other.seen.containsKey(each.getKey()))
                .map(each -> Duration.ofNanos(each.getValue() - other.seen.get(each.getKey()))).sorted().toList();
    }
}
