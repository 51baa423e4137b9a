package vn.minhbach.webhook.sending;

import java.time.Duration;

/**
 * What an attempt came to.
 *
 * @param status of HTTP, null where no answer came
 * @param words the same in words, for the operator
 * @param retryAfter for how long the receiver wants to be left alone, null where it does not say
 */
public record Answer(Integer status, String words, Duration retryAfter) {

    private static final int GONE = 410;

    static Answer none(String why) {
        return new Answer(null, why, null);
    }

    public boolean isDelivered() {
        return status != null && status / 100 == 2;
    }

    /** Whether the receiver wants nothing more, ever. */
    public boolean isGone() {
        return status != null && status == GONE;
    }
}
