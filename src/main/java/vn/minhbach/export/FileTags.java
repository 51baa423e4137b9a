package vn.minhbach.export;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.minhbach.dataset.Checksum;

/**
 * The tags of files that are too large to be kept, so that who has one is told so without its being written again. A
 * tag is of the bytes: one that named what wrote them would tell every client the version of the software.
 */
@Singleton
class FileTags {

    private static final int MOST = 1_000;
    /** Hexadecimal digits of SHA-256, as in {@link vn.minhbach.http.CachedAnswer}. */
    private static final int TAG = 24;

    private final Cache<FileKey, EntityTag> known = Caffeine.newBuilder().maximumSize(MOST).build();

    /** Null where nothing is known of such a file. */
    EntityTag get(FileKey key) {
        return known.getIfPresent(key);
    }

    /** @param file as it will be sent */
    EntityTag keep(FileKey key, Path file) throws IOException {
        EntityTag tag = new EntityTag(Checksum.of(file).hexadecimal().substring(0, TAG), true);
        known.put(key, tag);
        return tag;
    }
}
