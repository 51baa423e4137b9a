package vn.minhbach.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Datasets written to temporary files, for downloads. Written whole before it is sent, so that a slow reader keeps no
 * connection to the database, and a failure is an answer and not half a file.
 */
@ApplicationScoped
class Downloads {

    /** How many may be written at once: each keeps a connection and a processor busy. */
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    /** So many may wait for their turn: each keeps a thread that could serve a page. */
    private static final int WAITING = 6;

    private final Semaphore writing = new Semaphore(AT_ONCE, true);
    private final Exports exports;

    Downloads(Exports exports) {
        this.exports = exports;
    }

    /**
     * Writes the dataset to a file.
     *
     * @return false where too many others are being written, and nothing is
     * @throws DoesNotFit where the form cannot hold it
     */
    boolean write(DatasetVersion wanted, ExportFormat form, Path file) throws IOException, InterruptedException {
        if (writing.getQueueLength() >= WAITING || !writing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return false;
        }
        try (DatasetWriter writer = form.writer(file, wanted)) {
            exports.write(wanted, writer);
            return true;
        } finally {
            writing.release();
        }
    }
}
