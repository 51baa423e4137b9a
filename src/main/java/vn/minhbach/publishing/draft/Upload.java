package vn.minhbach.publishing.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.minhbach.dataset.Checksum;
import vn.minhbach.publishing.owntable.OwnReading;

/**
 * A file that was handed over, on disk until it is closed.
 *
 * @param name as its sender calls it
 * @param sha256 of its bytes, in hexadecimal
 * @param reverts the release that it was made to take back; null for what somebody handed over
 * @param own how it is read, of a department's own table; null for what is of the format
 * @param over the publisher's last release when it was made, over which alone it is right; null where that is not known
 */
public record Upload(String name, Path file, long bytes, String sha256, Integer reverts, Integer over,
        OwnReading own) implements AutoCloseable {

    /**
     * Of a file that is its own from now on.
     *
     * @throws IOException where it cannot be read; it is gone then
     */
    public static Upload of(Path file, String name) throws IOException {
        return of(file, name, null, null);
    }

    /** The same of what takes back a release. */
    static Upload of(Path file, String name, Integer reverts, Integer over) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Checksum checksum = new Checksum();
            checksum.add(in);
            return new Upload(name, file, Files.size(file), checksum.hexadecimal(), reverts, over, null);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** The same, read as a department's own table. */
    Upload read(OwnReading reading) {
        return new Upload(name, file, bytes, sha256, reverts, over, reading);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
