package vn.minhbach.graphql;

import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.minhbach.dataset.Checksum;
import vn.minhbach.graphql.execution.Answer;
import vn.minhbach.history.Release;

/**
 * The answer to a GraphQL request as of a release, which is the same for ever where it has no errors.
 *
 * @param bytes JSON, as it goes over HTTP
 * @param kind whether there is data
 * @param errors their messages
 * @param sha256 of the bytes, in hexadecimal
 * @param sent to be run when the bytes are needed no more
 */
public record PinnedAnswer(Release release, byte[] bytes, Answer.Kind kind, List<String> errors, String sha256,
        Runnable sent) {

    static PinnedAnswer of(Release release, byte[] bytes, Answer.Kind kind, List<String> errors, Runnable sent) {
        return new PinnedAnswer(release, bytes, kind, errors, new Checksum().add(bytes).hexadecimal(), sent);
    }

    public String json() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
