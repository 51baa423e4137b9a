package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 (FIPS 180-4) on its way. */
public final class Checksum {

    private final MessageDigest digest;

    public Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Of a file as it is. */
    public static Checksum of(Path file) throws IOException {
        Checksum checksum = new Checksum();
        try (InputStream in = Files.newInputStream(file)) {
            checksum.add(in);
        }
        return checksum;
    }

    public Checksum add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    public void add(byte[] block, int from, int length) {
        digest.update(block, from, length);
    }

    public void add(InputStream in) throws IOException {
        byte[] block = new byte[1 << 16];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            digest.update(block, 0, read);
        }
    }

    /** The 32 bytes; it begins anew then. */
    public byte[] bytes() {
        return digest.digest();
    }

    public String hexadecimal() {
        return HexFormat.of().formatHex(bytes());
    }
}
