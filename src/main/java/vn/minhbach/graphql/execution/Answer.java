package vn.minhbach.graphql.execution;

import java.util.List;

/**
 * The answer to a GraphQL request. Its memory is to be given back when it was sent.
 *
 * @param bytes the response, in JSON, and perhaps more behind it
 * @param size of the response, in bytes
 * @param kind whether there is data
 * @param errors their messages, none where all was answered
 */
public record Answer(byte[] bytes, int size, Kind kind, List<String> errors, AnswerMemory.Share memory) {

    /** What became of a request. */
    public enum Kind {
        /** It was executed; what failed within is null. */
        DATA,
        /** It was not executed, and there is no data (GraphQL specification, "Request Error Result Format"). */
        REQUEST_ERROR,
        /** The same, as it asks for something else than a query, which GET must not. */
        NO_QUERY
    }

    /** To be called once, when the bytes are not needed any more. */
    public void giveBack() {
        memory.giveBack();
    }
}
