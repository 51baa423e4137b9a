package vn.minhbach.graphql.execution;

import java.time.Duration;

import org.eclipse.microprofile.config.Config;

/**
 * What one answer may cost.
 *
 * @param depth how deep fields may be nested; deeper queries are cycles such as {@code follows { followedBy { follows
 *     …}}}
 * @param fields how many fields a query may ask for, those of fragments as often as they are spread
 * @param values how many values an answer might come to, were every list as long as it may be
 * @param rows how many objects the lists of an answer hold
 * @param bytes how long an answer gets
 * @param time how long it takes to make
 */
record Limits(int depth, int fields, long values, long rows, int bytes, Duration time) {

    static Limits of(Config config) {
        return new Limits(number(config, "max-depth", 16), number(config, "max-fields", 5_000),
                number(config, "max-values", 20_000_000),
                number(config, "max-rows", 50_000), number(config, "max-bytes", 16 << 20),
                Duration.ofSeconds(number(config, "max-seconds", 10)));
    }

    private static int number(Config config, String name, int otherwise) {
        return config.getOptionalValue("minhbach.graphql." + name, Integer.class).orElse(otherwise);
    }
}
