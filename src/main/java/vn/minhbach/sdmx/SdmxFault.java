package vn.minhbach.sdmx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * What is answered in place of what was asked for, by the numbers that SDMX gives to errors (SDMX 2.1, Section 7,
 * chapter 6).
 */
final class SdmxFault extends Exception {

    private static final long serialVersionUID = 1;

    /** What went wrong, with SDMX's number and the HTTP status. */
    enum Kind {
        NO_RESULTS(100, 404), SYNTAX(140, 400), SEMANTIC(150, 400), NOT_ACCEPTABLE(140, 406), NOT_IMPLEMENTED(501, 501),
        TOO_MANY(503, 503), TOO_LARGE(510, 413);

        final int code;
        final int status;

        Kind(int code, int status) {
            this.code = code;
            this.status = status;
        }
    }

    final transient Kind kind;
    private final String key;
    private final transient List<String> arguments;

    /** @param key of the words that say it, which may name their arguments {first}, {second} */
    private SdmxFault(Kind kind, String key, String... arguments) {
        super(kind + " " + key + " " + Arrays.toString(arguments));
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    static SdmxFault noResults() {
        return new SdmxFault(Kind.NO_RESULTS, "none");
    }

    static SdmxFault noResults(String key, String... arguments) {
        return new SdmxFault(Kind.NO_RESULTS, key, arguments);
    }

    static SdmxFault syntax(String key, String... arguments) {
        return new SdmxFault(Kind.SYNTAX, key, arguments);
    }

    static SdmxFault semantic(String key, String... arguments) {
        return new SdmxFault(Kind.SEMANTIC, key, arguments);
    }

    static SdmxFault notAcceptable(String accept, String offered) {
        return new SdmxFault(Kind.NOT_ACCEPTABLE, "format", accept, offered);
    }

    static SdmxFault notImplemented(String key, String... arguments) {
        return new SdmxFault(Kind.NOT_IMPLEMENTED, key, arguments);
    }

    static SdmxFault tooMany() {
        return new SdmxFault(Kind.TOO_MANY, "many");
    }

    static SdmxFault tooLarge(int most) {
        return new SdmxFault(Kind.TOO_LARGE, "large", String.valueOf(most));
    }

    /** What is said of it, whole sentences. */
    String text(Language language) {
        Map<String, String> named = new HashMap<>();
        List<String> names = List.of("first", "second");
        for (int i = 0; i < arguments.size(); i++) {
            named.put(names.get(i), arguments.get(i));
        }
        return Messages.of("sdmx", language).text("error." + key, named);
    }
}
