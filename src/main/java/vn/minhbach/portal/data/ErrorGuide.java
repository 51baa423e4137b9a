package vn.minhbach.portal.data;

import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * What a kind of error of the API means and how it is mended.
 *
 * @param code as answers have it in {@code extensions.code}
 */
record ErrorGuide(String code, String mend) {

    /** In the order in which people meet them. */
    static final List<String> CODES = List.of("GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT",
            "UNKNOWN_CODE", "LIMIT_EXCEEDED",
            "UNKNOWN_PARAMETER", "BAD_REQUEST", "OPERATION_RESOLUTION_FAILURE", "BATCHING_NOT_SUPPORTED",
            "PERSISTED_QUERY_NOT_FOUND", "NULL_VALUE", "INTERNAL_SERVER_ERROR");

    static Stream<ErrorGuide> all(Language language) {
        Messages words = Messages.of("mend", language);
        return CODES.stream().map(code -> new ErrorGuide(code, words.text(code)));
    }
}
