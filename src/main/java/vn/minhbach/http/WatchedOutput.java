package vn.minhbach.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tells others how long it has been waiting for whoever takes what is written. */
final class WatchedOutput extends FilterOutputStream {

    private static final long NANOS = 1_000_000;

    private volatile boolean waits;
    /** In nanoseconds, to be compared. */
    private volatile long since;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    /** @param longest in milliseconds */
    boolean isStuckFor(long longest) {
        return waits && System.nanoTime() - since > longest * NANOS;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        begin();
        out.write(bytes, from, length);
        waits = false;
    }

    @Override
    public void flush() throws IOException {
        begin();
        out.flush();
        waits = false;
    }

    private void begin() {
        since = System.nanoTime();
        waits = true;
    }
}
