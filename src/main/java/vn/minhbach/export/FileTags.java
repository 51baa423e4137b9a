package vn.minhbach.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * The tags of files that are too large to be kept, so that who has one is told so without its being written again. A tag is of
 * the bytes: one that named what wrote them would tell every client the version of the software.
 */
@Singleton
class FileTags {

    private static final int MOST = 1_000;
    /** Of SHA-256, in bytes, as in {@link vn.minhbach.http.CachedAnswer}. */
    private static final int TAG = 12;

    private final Cache<FileKey, EntityTag> known = Caffeine.newBuilder().maximumSize(MOST).build();

    /** Null where nothing is known of such a file. */
    EntityTag get(FileKey key) {
        return known.getIfPresent(key);
    }

    /** @param file as it will be sent */
    EntityTag keep(FileKey key, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        EntityTag tag = new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), TAG)), true);
        known.put(key, tag);
        return tag;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
