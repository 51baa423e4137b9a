package vn.minhbach.publishing.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was handed over, on disk until it is closed.
 *
 * @param name   as its sender calls it
 * @param sha256 of its bytes, in hexadecimal
 */
public record Upload(String name, Path file, long bytes, String sha256) implements AutoCloseable {

    /**
     * Of a file that is its own from now on.
     *
     * @throws IOException where it cannot be read; it is gone then
     */
    public static Upload of(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return new Upload(name, file, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
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
