package vn.minhbach.graphql;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.HistoryUnavailable;
import vn.minhbach.history.Release;

/**
 * Answers GraphQL requests as if no later release than a given one had been published: the same bytes for ever, as rows
 * never change and all that a later release did to them is left untold.
 */
@Singleton
public class PinnedAnswers {

    private final AnsweringThreads threads;
    private final Releases releases;

    PinnedAnswers(AnsweringThreads threads, Releases releases) {
        this.threads = threads;
        this.releases = releases;
    }

    /** The address of an answer. */
    public static String address(String base, GraphQLRequest question, int release) {
        return base + Requests.PATH + "?" + question.parameters() + "&release=" + release;
    }

    /**
     * @param base scheme and host of the addresses in the answer
     * @return empty where there is no such release
     */
    public CompletionStage<Optional<PinnedAnswer>> answer(GraphQLRequest question, int release, String base) {
        return answer(question, release, base, () -> false);
    }

    CompletionStage<Optional<PinnedAnswer>> answer(GraphQLRequest question, int release, String base, BooleanSupplier isAbandoned) {
        Optional<Release> found;
        try {
            found = releases.find(release);
        } catch (HistoryUnavailable away) {
            return CompletableFuture.failedFuture(away);
        }
        if (found.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return threads.answer(question, release, base, isAbandoned).thenApply(answer -> {
            try {
                return Optional.of(new PinnedAnswer(found.get(), Arrays.copyOf(answer.bytes(), answer.size()), answer.errors()));
            } finally {
                answer.giveBack();
            }
        });
    }
}
