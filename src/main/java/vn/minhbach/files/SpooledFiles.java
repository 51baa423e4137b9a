package vn.minhbach.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;

import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.files.form.Production;

/**
 * Files on disk, for who asks for their size or for a part of them, and then for other parts: they are made once. Those
 * that nobody asks for any more go when others need the room.
 */
@Singleton
class SpooledFiles {

    private static final Logger LOG = Logger.getLogger(SpooledFiles.class);
    private static final int KIB = 1024;
    /** In KiB: of all, and of one. */
    private static final int MOST = 1 << 20;
    private static final int MOST_OF_ONE = MOST / 2;
    /** How many are made at once, each of which keeps a processor busy. */
    private static final int AT_ONCE = 2;
    /** How many make one or wait for one, each of which keeps a thread. */
    private static final int IN_LINE = 16;

    /** @param path null for one that is too large */
    record Spooled(Path path, long size) {

        private int weight() {
            return path == null ? 1 : (int) (size / KIB) + 1;
        }
    }

    private final Cache<String, Spooled> files = Caffeine.newBuilder().maximumWeight(MOST)
            .weigher((String tag, Spooled file) -> file.weight())
            .removalListener((String tag, Spooled file, RemovalCause cause) -> remove(file)).build();
    private final ConcurrentHashMap<String, Object> making = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Semaphore line = new Semaphore(IN_LINE);

    /** Empty where it is too large, or too many are being made. */
    Optional<Spooled> of(FileAnswer answer) throws IOException {
        Spooled known = known(answer);
        if (known == null) {
            if (!line.tryAcquire()) {
                return Optional.empty();
            }
            try {
                known = made(answer);
            } finally {
                line.release();
            }
        }
        return Optional.ofNullable(known).filter(each -> each.path() != null);
    }

    /** Null where there is none, or its file was taken away by somebody else. */
    private Spooled known(FileAnswer answer) {
        Spooled known = files.getIfPresent(answer.tag());
        return known == null || known.path() != null && !Files.exists(known.path()) ? null : known;
    }

    /** Null where too many are being made. */
    private Spooled made(FileAnswer answer) throws IOException {
        Object own = making.computeIfAbsent(answer.tag(), first -> new Object());
        // Who asks for the same meanwhile waits for it.
        synchronized (own) {
            Spooled known = known(answer);
            if (known != null || !places.tryAcquire()) {
                making.remove(answer.tag());
                return known;
            }
            try {
                known = make(answer);
                files.put(answer.tag(), known);
                return known;
            } finally {
                places.release();
                making.remove(answer.tag());
            }
        }
    }

    private static Spooled make(FileAnswer answer) throws IOException {
        Path path = SpoolFile.create("." + answer.form().suffix());
        boolean whole = false;
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            Production production = new Production(answer.table(), answer.form(), answer.style(), false);
            for (byte[] piece = production.next(); piece != null
                    && size <= (long) MOST_OF_ONE * KIB; piece = production.next()) {
                out.write(piece);
                size += piece.length;
            }
            whole = size <= (long) MOST_OF_ONE * KIB;
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
        return new Spooled(whole ? path : null, size);
    }

    private static void remove(Spooled file) {
        try {
            if (file.path() != null) {
                Files.deleteIfExists(file.path());
            }
        } catch (IOException kept) {
            LOG.warnf("A temporary file could not be removed: %s", kept.getMessage());
        }
    }

    @PreDestroy
    void removeAll() {
        files.asMap().values().forEach(SpooledFiles::remove);
    }
}
