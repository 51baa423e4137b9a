package vn.minhbach.running.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * The file of a backup: a zip, whose comment is the SHA-256, in hexadecimal, of all that stands before it. As a zip
 * ends with its comment, these are the last 64 bytes, and no byte of the file can change without being noticed.
 */
final class BackupFile {

    static final String MANIFEST = "manifest.json";
    /** What the comment of the zip is until it is sealed, as long as a checksum. */
    static final String UNSEALED = "0".repeat(64);
    private static final int BUFFER = 1 << 16;

    /** Writes a zip whose comment is {@link #UNSEALED}, and tells what is in it. */
    interface Writer {
        Manifest write(Path file) throws IOException, SQLException, BackupRefused;
    }

    private BackupFile() {
    }

    /**
     * Makes a file, which is there when it is whole and on the disk, or not at all. Only the account that makes it can
     * read it.
     *
     * @return what is in it
     * @throws BackupRefused where there is such a file, which stays as it is
     * @throws IOException where it cannot be written
     */
    static Manifest create(Path file, Writer writer) throws IOException, SQLException, BackupRefused {
        refuseExisting(file);
        Path folder = file.toAbsolutePath().getParent();
        // Where the file shall be, as it is moved there at once; and private from its first moment.
        Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
        // What ends the program in an orderly way leaves nothing of it behind: it holds secrets.
        part.toFile().deleteOnExit();
        try {
            Manifest written = writer.write(part);
            seal(part);
            refuseExisting(file);
            name(part, file);
            return written;
        } catch (FileAlreadyExistsException meanwhile) {
            throw existing(file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void refuseExisting(Path file) throws BackupRefused {
        if (Files.exists(file)) {
            throw existing(file);
        }
    }

    private static BackupRefused existing(Path file) {
        return new BackupRefused("There is a file " + file + " already, and it stays as it is; give another name.");
    }

    private static void name(Path part, Path file) throws IOException {
        try {
            // Not a move, by which somebody else's file, made in this moment, would be gone.
            Files.createLink(file, part);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            // Refuses what is there too, but for that moment.
            Files.move(part, file);
        }
    }

    private static void seal(Path file) throws IOException {
        String checksum = checksum(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(checksum.getBytes(StandardCharsets.US_ASCII)),
                    channel.size() - checksum.length());
            channel.force(true);
        }
    }

    /** @throws BackupRefused where it is not as it was written, or never was a backup */
    static void verify(Path file) throws IOException, BackupRefused {
        long before = Files.size(file) - UNSEALED.length();
        String written = "";
        if (before > 0) {
            try (InputStream in = Files.newInputStream(file)) {
                in.skipNBytes(before);
                written = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
        if (before <= 0 || !written.equals(checksum(file))) {
            throw new BackupRefused(
                    file + " is damaged, or no backup: the checksum at its end is not that of what stands before it.");
        }
    }

    /** Of all but the last bytes, where it stands. */
    private static String checksum(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        byte[] buffer = new byte[BUFFER];
        long left = Files.size(file) - UNSEALED.length();
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException(file + " was cut off while it was read");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
