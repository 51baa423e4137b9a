package vn.minhbach.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tells others how long it has been waiting for whoever takes what is written. */
final class WatchedOutput extends FilterOutputStream {

    private static final long NANOS = 1_000_000;

    private volatile boolean waits;
    private volatile boolean broken;
    /** In nanoseconds, to be compared. */
    private volatile long since;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    /** @param longest in milliseconds */
    boolean isStuckFor(long longest) {
        return waits && System.nanoTime() - since > longest * NANOS;
    }

    /** Whether what was to be taken was not. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        watch(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    private interface Step {
        void take() throws IOException;
    }

    private void watch(Step step) throws IOException {
        since = System.nanoTime();
        waits = true;
        boolean taken = false;
        try {
            step.take();
            taken = true;
        } finally {
            broken = broken || !taken;
            waits = false;
        }
    }
}
