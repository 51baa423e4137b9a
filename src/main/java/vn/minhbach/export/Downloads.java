package vn.minhbach.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    private final Semaphore writing = new Semaphore(AT_ONCE, true);
    private final Exports exports;

    Downloads(Exports exports) {
        this.exports = exports;
    }

    /**
     * A file with the dataset, which the caller deletes; empty where too many others are being written.
     *
     * @throws DoesNotFit where the form cannot hold it
     */
    Optional<Path> write(DatasetVersion wanted, Form form) throws IOException, InterruptedException {
        if (!writing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return Optional.empty();
        }
        Path file = Files.createTempFile("minh-bach-", form.suffix());
        boolean written = false;
        try (DatasetWriter writer = form.writer(file, wanted)) {
            exports.write(wanted, writer);
            written = true;
            return Optional.of(file);
        } finally {
            writing.release();
            if (!written) {
                Files.deleteIfExists(file);
            }
        }
    }
}
