package vn.minhbach.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;

/**
 * Answers GraphQL requests as if no later release than a given one had been published: the same bytes for ever, as rows
 * never change and all that a later release did to them is left untold.
 */
@Singleton
public class PinnedAnswers {

    private final ExecutionService execution;
    private final Releases releases;
    private final Snapshots snapshots;
    private final Addresses addresses;

    /** @param snapshots of the request being answered, as are the addresses */
    PinnedAnswers(ExecutionService execution, Releases releases, Snapshots snapshots, Addresses addresses) {
        this.execution = execution;
        this.releases = releases;
        this.snapshots = snapshots;
        this.addresses = addresses;
    }

    /** The address of an answer. */
    public static String address(String base, PinnedQuestion question, int release) {
        return base + Requests.PATH + "?" + question.parameters() + "&release=" + release;
    }

    /**
     * @param base scheme and host of the addresses in the answer
     * @return empty where there is no such release
     */
    public CompletionStage<Optional<PinnedAnswer>> answer(PinnedQuestion question, int release, String base) {
        CompletableFuture<Optional<PinnedAnswer>> answer = new CompletableFuture<>();
        Infrastructure.getDefaultExecutor().execute(() -> {
            try {
                Optional<Release> found = releases.find(release);
                found.ifPresentOrElse(each -> execute(question, each, base, answer), () -> answer.complete(Optional.empty()));
            } catch (RuntimeException | Error failed) {
                answer.completeExceptionally(failed);
            }
        });
        return answer;
    }

    /** In a request of its own, so that nothing of the one that asks for it gets into the answer. */
    private void execute(PinnedQuestion question, Release release, String base, CompletableFuture<Optional<PinnedAnswer>> answer) {
        ManagedContext requests = Arc.container().requestContext();
        ContextState before = requests.getStateIfActive();
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        ContextState own = requests.activate();
        answer.whenComplete((done, failed) -> requests.destroy(own));
        try {
            snapshots.pin(Math.toIntExact(release.number()));
            addresses.cameTo(base);
            // What runs on this thread, which may wait for the database, goes on on it.
            Map<String, Object> context = new HashMap<>(Map.of("runBlocking", true, "httpHeaders", Map.of(), "state", own));
            execution.executeAsync(question.request(), context, new Writer(release, answer));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requests.deactivate();
            if (before != null) {
                requests.activate(before);
            }
        }
    }

    private record Writer(Release release, CompletableFuture<Optional<PinnedAnswer>> answer) implements ExecutionResponseWriter {

        @Override
        public void write(ExecutionResponse response) {
            JsonObject json = response.getExecutionResultAsJsonObject();
            JsonArray errors = json.getJsonArray("errors");
            answer.complete(Optional.of(new PinnedAnswer(release, json.toString(), errors == null ? List.of()
                    : errors.getValuesAs(JsonObject.class).stream().map(each -> each.getString("message", "")).toList())));
        }

        @Override
        public void fail(Throwable failed) {
            answer.completeExceptionally(failed);
        }
    }
}
