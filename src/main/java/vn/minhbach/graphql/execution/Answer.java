package vn.minhbach.graphql.execution;

import java.util.List;

/**
 * The answer to a GraphQL request. Its memory is to be given back when it was sent.
 *
 * @param bytes  the response, in JSON, and perhaps more behind it
 * @param size   of the response, in bytes
 * @param errors their messages, none where all was answered
 */
public record Answer(byte[] bytes, int size, List<String> errors, AnswerMemory.Share memory) {

    /** To be called once, when the bytes are not needed any more. */
    public void giveBack() {
        memory.giveBack();
    }
}
