package vn.minhbach.desk;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * How an upload must go on: not idle for long, not forever, and no slower than that which only holds a place. What is
 * no upload is small, and has to be there in the time for which an upload may be idle.
 */
@Singleton
class UploadPace {

    private final long idle;
    private final long longest;
    private final long window;
    private final long leastOfWindow;

    /**
     * @param idle without a byte
     * @param longest from the first to the last
     * @param leastRate bytes per second, over each {@code window}; 0 for any
     */
    UploadPace(@ConfigProperty(name = "minhbach.uploads.idle", defaultValue = "PT30S") Duration idle,
            @ConfigProperty(name = "minhbach.uploads.longest", defaultValue = "PT2H") Duration longest,
            @ConfigProperty(name = "minhbach.uploads.least-rate", defaultValue = "1K") MemorySize leastRate,
            @ConfigProperty(name = "minhbach.uploads.window", defaultValue = "PT60S") Duration window) {
        this.idle = idle.toNanos();
        this.longest = longest.toNanos();
        this.window = window.toNanos();
        this.leastOfWindow = leastRate.asLongValue() * window.toMillis() / 1_000;
    }

    /**
     * Of what begins to come.
     *
     * @param isUpload whether it may be large
     * @param bytes that came already
     * @param now in nanoseconds, from anywhere
     */
    Watch watch(boolean isUpload, long bytes, long now) {
        return new Watch(isUpload ? longest : Math.min(longest, idle), bytes, now);
    }

    /** Of one upload; for one thread. */
    final class Watch {

        private final long longest;
        private final long began;
        private long last;
        private long bytesAtLast;
        private long windowBegan;
        private long bytesAtWindow;

        private Watch(long longest, long bytes, long now) {
            this.longest = longest;
            this.began = now;
            this.last = now;
            this.bytesAtLast = bytes;
            this.windowBegan = now;
            this.bytesAtWindow = bytes;
        }

        /**
         * Whether it is to be cut off.
         *
         * @param bytes that came until {@code now}, in nanoseconds
         */
        boolean isTooSlow(long bytes, long now) {
            if (bytes != bytesAtLast) {
                bytesAtLast = bytes;
                last = now;
            }
            boolean trickles = false;
            if (now - windowBegan >= window) {
                trickles = bytes - bytesAtWindow < leastOfWindow;
                windowBegan = now;
                bytesAtWindow = bytes;
            }
            return trickles || now - last > idle || now - began > longest;
        }
    }
}
