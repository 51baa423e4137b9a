package vn.minhbach.export;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

/** Keeps few from writing whole datasets at once: each keeps a processor busy. */
@ApplicationScoped
class Downloads {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    /** So many may wait for their turn: each keeps a thread that could serve a page. */
    private static final int WAITING = 6;

    private final Semaphore writing = new Semaphore(AT_ONCE, true);

    /** Writes a dataset, or something of it. */
    interface Writing {

        void write() throws IOException;
    }

    /** @return false where too many others are being written, and nothing is */
    boolean write(Writing wanted) throws IOException, InterruptedException {
        if (writing.getQueueLength() >= WAITING || !writing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return false;
        }
        try {
            wanted.write();
            return true;
        } finally {
            writing.release();
        }
    }
}
