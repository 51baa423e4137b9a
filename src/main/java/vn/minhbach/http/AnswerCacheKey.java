package vn.minhbach.http;

/** What an answer rests on: the release, the last redaction, the day, and the request. */
public interface AnswerCacheKey {

    /** How many characters it has, roughly, by which it takes room as the answer does. */
    int length();
}
