package vn.minhbach.graphql;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.minhbach.dataset.Checksum;

/**
 * Queries that clients ask for again by the SHA-256 of their text, so that a long one goes over the wire once (Apollo's
 * "automatic persisted queries", version 1). What is not kept any more a client sends anew.
 */
@Singleton
class PersistedQueries {

    /** What Apollo's clients know it by. */
    static final String NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND";

    private static final int PART_OF_HEAP = 64;
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private final Cache<String, String> queries = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_HEAP)
            .weigher((String hash, String query) -> hash.length() + 2 * query.length()).build();

    /**
     * The request with its query.
     *
     * @throws Unanswerable where it names a query that is not kept, or another than it has
     */
    JsonObject whole(JsonObject request) throws Unanswerable {
        if (!(request.get("extensions") instanceof JsonObject extensions)
                || !(extensions.get("persistedQuery") instanceof JsonObject persisted)) {
            return request;
        }
        if (!(persisted.get("version") instanceof JsonNumber version)
                || version.bigDecimalValue().compareTo(BigDecimal.ONE) != 0
                || !(persisted.get("sha256Hash") instanceof JsonString hash)
                || !HASH.matcher(hash.getString()).matches()) {
            throw new Unanswerable("extensions.persistedQuery has version 1 and sha256Hash, 64 hexadecimal digits.");
        }
        String key = hash.getString().toLowerCase(Locale.ROOT);
        if (request.get("query") instanceof JsonString query) {
            if (!sha256(query.getString()).equals(key)) {
                throw new Unanswerable("sha256Hash is not the SHA-256 of query.");
            }
            queries.put(key, query.getString());
            return request;
        }
        String known = queries.getIfPresent(key);
        if (known == null) {
            throw new Unanswerable("PersistedQueryNotFound", NOT_FOUND);
        }
        return Requests.BUILDERS.createObjectBuilder(request).add("query", known).build();
    }

    /**
     * Half a character has no bytes: written as another, it would have that one's hash, and take the place of a query
     * of others.
     */
    private static String sha256(String query) throws Unanswerable {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(query));
            return new Checksum().add(Arrays.copyOf(bytes.array(), bytes.limit())).hexadecimal();
        } catch (CharacterCodingException half) {
            throw new Unanswerable("query holds half a character (a surrogate without its other half).");
        }
    }
}
