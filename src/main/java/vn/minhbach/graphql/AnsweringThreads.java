package vn.minhbach.graphql;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.graphql.execution.Answer;
import vn.minhbach.graphql.execution.Answers;
import vn.minhbach.graphql.execution.Overloaded;
import vn.minhbach.graphql.execution.Snapshots;

/**
 * Where GraphQL requests are answered: on as many threads as there are processors, as all is in memory and none ever
 * waits. Those that come meanwhile stand in line, and are refused where that is long.
 */
@Singleton
class AnsweringThreads {

    private static final int LINE = 256;

    /** Made when it is first needed, as the schema is not there yet when filters are. */
    private final Instance<Answers> answers;
    private final Snapshots snapshots;
    private final ThreadPoolExecutor threads;

    /** @param snapshots of the request that is being answered */
    AnsweringThreads(Instance<Answers> answers, Snapshots snapshots) {
        this.answers = answers;
        this.snapshots = snapshots;
        int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.threads = new ThreadPoolExecutor(processors, processors, 0, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(LINE), answering -> {
                    Thread thread = new Thread(answering, "graphql");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Answers a request, in a request context of its own, so that nothing of the one that asks for it gets into the
     * answer.
     *
     * @param last of what the answer knows; null for what stands when it is made
     * @param isAbandoned whether nobody waits for the answer any more
     * @return fails with {@link Overloaded} where more is asked at once than can be answered
     */
    CompletionStage<Answer> answer(GraphQLRequest request, Snapshot last, BooleanSupplier isAbandoned) {
        return run(isAbandoned, () -> answered(request, last, false, null, isAbandoned));
    }

    /** The same of a request that names the release itself, and does not only happen to come while it is the last. */
    CompletionStage<Answer> answerPinned(GraphQLRequest request, Snapshot last, BooleanSupplier isAbandoned) {
        return run(isAbandoned, () -> answered(request, last, true, null, isAbandoned));
    }

    /**
     * What a request subscribes to; empty where it is none that does, and where it is wrong, which {@link #answer}
     * tells.
     */
    CompletionStage<Optional<Answers.Subscription>> subscription(GraphQLRequest request, BooleanSupplier isAbandoned) {
        return run(isAbandoned,
                () -> answers.get().subscription(request.query(), request.operationName(), request.variables()));
    }

    /**
     * Answers a subscription.
     *
     * @param last of what the answer knows
     * @param event what happened
     */
    CompletionStage<Answer> event(GraphQLRequest request, Snapshot last, Object event, BooleanSupplier isAbandoned) {
        return run(isAbandoned, () -> answered(request, last, false, event, isAbandoned));
    }

    /**
     * Reads a long request, which would keep all connections of an event loop waiting.
     *
     * @return fails with what the reader throws, too
     */
    CompletionStage<GraphQLRequest> request(Callable<GraphQLRequest> reader, BooleanSupplier isAbandoned) {
        return run(isAbandoned, reader);
    }

    private <T> CompletionStage<T> run(BooleanSupplier isAbandoned, Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            threads.execute(() -> {
                if (isAbandoned.getAsBoolean()) {
                    answer.completeExceptionally(new Overloaded());
                    return;
                }
                try {
                    answer.complete(work.call());
                } catch (Exception | Error failed) {
                    answer.completeExceptionally(failed);
                }
            });
        } catch (RejectedExecutionException full) {
            answer.completeExceptionally(new Overloaded());
        }
        return answer;
    }

    private Answer answered(GraphQLRequest request, Snapshot last, boolean isPinned, Object event,
            BooleanSupplier isAbandoned) {
        ManagedContext requests = Arc.container().requestContext();
        requests.activate();
        try {
            snapshots.knowOnly(last, isPinned);
            snapshots.holdTo(request.defaults());
            return answers.get().answer(request.query(), request.operationName(), request.variables(), event,
                    isAbandoned);
        } finally {
            requests.terminate();
        }
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
