package vn.minhbach.publishing.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import vn.minhbach.dataset.SpoolFile;

/**
 * A file that was handed over, on disk until it is closed.
 *
 * @param name   as its sender calls it
 * @param sha256 of its bytes, in hexadecimal
 */
public record Upload(String name, Path file, long bytes, String sha256) implements AutoCloseable {

    /**
     * Spools what comes in to a temporary file.
     *
     * @throws IOException where the sender went away, or the disk is full
     */
    public static Upload spool(InputStream in, String name) throws IOException {
        Path file = SpoolFile.create(null);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = Files.copy(new DigestInputStream(in, digest), file, StandardCopyOption.REPLACE_EXISTING);
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
