package vn.minhbach.http;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.history.Histories;

/**
 * Answers that may be given again, as nothing that they rest on has changed: their keys name the release, the last
 * redaction, the day, and the request. What nobody asks for any more goes when others need the room.
 */
@Singleton
public class AnswerCache {

    private static final int PART_OF_HEAP = 12;
    /** What a key takes beside its characters, in bytes. */
    private static final int KEY = 400;
    private static final int LONGEST_KEY = 8_192;
    /** Who asks for it compressed first may wait for that on a thread that others wait for too. */
    private static final int LONGEST = 1 << 20;
    /** No single answer may push out many. */
    private static final int PART_OF_ALL = 16;

    private final AtomicInteger redacted = new AtomicInteger();
    private final long most;
    private final Cache<AnswerCacheKey, CachedAnswer> answers;

    /** @param most in bytes; 0 for keeping none */
    AnswerCache(@ConfigProperty(name = "minhbach.kept-answers") Optional<MemorySize> most, Histories histories) {
        this.most = most.map(MemorySize::asLongValue).orElse(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
        this.answers = Caffeine.newBuilder().maximumWeight(this.most)
                .weigher((AnswerCacheKey key, CachedAnswer kept) -> KEY + 2 * key.length() + kept.weight()).build();
        histories.afterEach(() -> forgetBefore(histories.current().redacted()));
    }

    /**
     * What was redacted is not asked for any more, and is not to stay in memory until something else needs the room.
     */
    private void forgetBefore(int redaction) {
        if (redacted.getAndSet(redaction) != redaction) {
            answers.invalidateAll();
        }
    }

    /** Null for none. */
    public CachedAnswer get(AnswerCacheKey key) {
        return most == 0 ? null : answers.getIfPresent(key);
    }

    /** Whether an answer of so many bytes would be kept. */
    public boolean takes(int bytes) {
        return bytes <= Math.min(LONGEST, most / PART_OF_ALL);
    }

    public void keep(AnswerCacheKey key, CachedAnswer answer) {
        if (most > 0 && takes(answer.bytes().length) && key.length() <= LONGEST_KEY) {
            answers.put(key, answer);
        }
    }
}
