package vn.minhbach.publishing.access;

import java.time.Duration;

/** A source was denied so often that it is not listened to for a while. */
public class TooManyDenials extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyDenials(Duration wait) {
        super("Too many attempts from here were denied.", null, false, false);
        this.wait = wait;
    }

    /** How long; at least a second. */
    public long seconds() {
        return Math.max(1, wait.toSeconds());
    }
}
