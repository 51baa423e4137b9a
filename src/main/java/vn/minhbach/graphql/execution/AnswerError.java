package vn.minhbach.graphql.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.graphql.GraphQLException;

import graphql.language.SourceLocation;

/**
 * Something that went wrong, as an answer tells it (GraphQL specification, October 2021, 7.1.2).
 *
 * @param message for who asked: what was found, and what is allowed
 * @param at where in the document; where that is not known, its beginning
 * @param path of the field within the answer; null of what was not executed
 */
record AnswerError(String message, ErrorCode code, List<SourceLocation> at, List<Object> path) {

    private static final SourceLocation BEGINNING = new SourceLocation(1, 1);

    AnswerError {
        at = at == null || at.isEmpty() || at.get(0) == null || at.get(0).getLine() < 1 ? List.of(BEGINNING)
                : List.copyOf(at);
    }

    /** Of a request that is not executed. */
    static AnswerError of(String message, ErrorCode code, SourceLocation at) {
        return new AnswerError(message, code, at == null ? List.of() : List.of(at), null);
    }

    /** Of a field that cannot be answered as it is asked for. */
    static AnswerError of(GraphQLException told, SourceLocation at, List<Object> path) {
        return new AnswerError(told.getMessage(),
                told instanceof NotFound ? ErrorCode.UNKNOWN_CODE : ErrorCode.BAD_USER_INPUT,
                at == null ? List.of() : List.of(at), path);
    }

    /** In this order, as every answer is the same bytes. */
    private static Map<String, Object> place(SourceLocation at) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("line", at.getLine());
        place.put("column", at.getColumn());
        return place;
    }

    /** For JSON. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("message", message);
        data.put("locations", at.stream().map(AnswerError::place).toList());
        if (path != null) {
            data.put("path", path);
        }
        data.put("extensions", Map.of("code", code.name()));
        return data;
    }
}
