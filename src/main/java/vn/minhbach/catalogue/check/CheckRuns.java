package vn.minhbach.catalogue.check;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.infrastructure.Infrastructure;

import vn.minhbach.catalogue.Snapshot;

/**
 * Goes through whole snapshots, one at a time, and keeps what came of it for those asked for last: it is the same for
 * ever. Who asks for what another is finding out waits for that.
 */
final class CheckRuns {

    private static final Logger LOG = Logger.getLogger(CheckRuns.class);

    private final Map<Snapshot, FutureTask<CheckRun>> tasks;
    private final Function<Snapshot, CheckRun> run;
    private final Consumer<Runnable> connected;
    private final Set<Snapshot> begun = ConcurrentHashMap.newKeySet();

    /**
     * @param most      how many are kept
     * @param run       called by a thread that has its connection to the database
     * @param connected gives a thread its connection before it runs a task: else those who wait for the task could hold all
     *                  that there are
     */
    CheckRuns(int most, Function<Snapshot, CheckRun> run, Consumer<Runnable> connected) {
        this.run = run;
        this.connected = connected;
        tasks = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Snapshot, FutureTask<CheckRun>> eldest) {
                return size() > most;
            }
        };
    }

    /** Found out now, by this thread unless another has begun. */
    CheckRun of(Snapshot at) {
        FutureTask<CheckRun> task = task(at);
        task.run();
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while figures were being compared", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
        }
    }

    /** Found out in the background; empty where that takes longer than one is ready to wait, or fails. */
    Optional<CheckRun> within(Duration patience, Snapshot at) {
        FutureTask<CheckRun> task = task(at);
        if (!task.isDone() && begun.add(at)) {
            Infrastructure.getDefaultExecutor().execute(() -> begin(at, task));
        }
        try {
            return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            LOG.warn("Figures could not be compared", failed.getCause());
            return Optional.empty();
        }
    }

    private void begin(Snapshot at, Runnable task) {
        try {
            connected.accept(task);
        } catch (RuntimeException failed) {
            LOG.warn("Figures could not be compared in the background", failed);
        } finally {
            begun.remove(at);
        }
    }

    /** What is known without finding anything out. */
    Optional<CheckRun> known(Snapshot at) {
        FutureTask<CheckRun> task;
        synchronized (tasks) {
            task = tasks.get(at);
        }
        try {
            return task != null && task.isDone() ? Optional.of(task.get()) : Optional.empty();
        } catch (InterruptedException | ExecutionException nothing) {
            return Optional.empty();
        }
    }

    private FutureTask<CheckRun> task(Snapshot at) {
        synchronized (tasks) {
            return tasks.computeIfAbsent(at, each -> new FutureTask<>(() -> oneAtATime(each)));
        }
    }

    private synchronized CheckRun oneAtATime(Snapshot at) {
        try {
            return run.apply(at);
        } catch (RuntimeException failed) {
            // So that the next who asks tries again.
            synchronized (tasks) {
                tasks.remove(at);
            }
            throw failed;
        }
    }
}
