package vn.minhbach.graphql;

import java.time.LocalDate;

import vn.minhbach.http.AnswerCacheKey;

/**
 * What an answer rests on.
 *
 * @param release the last that it knows of
 * @param redacted the last redaction that it knows of
 * @param day that deadlines are held against; null for a pinned answer, which rests on no day, and on no later release
 */
record AnswerKey(int release, int redacted, LocalDate day, GraphQLRequest question) implements AnswerCacheKey {

    @Override
    public int length() {
        return question.length();
    }
}
