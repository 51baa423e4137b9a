package vn.minhbach.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What is worked out of something that never changes: once, when it is first asked for; who asks meanwhile waits for
 * it.
 *
 * @param <S> what it is worked out of
 */
final class Derived<S> {

    /** In bytes, with the key. */
    private static final long LEAST = 1_000;

    private final S source;
    private final ConcurrentMap<Object, Task<S, ?>> tasks;

    /** Who finds it keeps nothing of what it is found of, so that the same can be found of what comes after that. */
    private static final class Task<S, D> extends FutureTask<D> {

        private final ConcurrentMap<Object, Task<S, ?>> tasks;
        private final Object key;
        private final Function<S, D> find;

        Task(ConcurrentMap<Object, Task<S, ?>> tasks, Object key, S source, Function<S, D> find) {
            super(() -> find.apply(source));
            this.tasks = tasks;
            this.key = key;
            this.find = find;
        }

        /** What it takes in memory: known once it is found, by which it is kept from then on. */
        @Override
        protected void done() {
            tasks.replace(key, this, this);
        }

        /**
         * With what its key takes, in which a reader may have written much; little as long as it is not found: nothing
         * else has to make room for what may be small.
         *
         * @param otherwise of what does not know it
         */
        private long bytes(long otherwise) {
            return !isDone() || isCancelled() ? LEAST
                    : found() instanceof Sized sized
                            ? Math.max(LEAST, sized.bytes() + Character.BYTES * (long) key.toString().length())
                    : otherwise;
        }

        private Object found() {
            try {
                return get();
            } catch (ExecutionException failed) {
                return null;
            } catch (InterruptedException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** Forgotten before anybody is told, so that whoever asks after that tries again. */
        @Override
        protected void setException(Throwable failed) {
            tasks.remove(key, this);
            super.setException(failed);
        }
    }

    Derived(S source) {
        this(source, new ConcurrentHashMap<>());
    }

    private Derived(S source, ConcurrentMap<Object, Task<S, ?>> tasks) {
        this.source = source;
        this.tasks = tasks;
    }

    /**
     * Of which those asked for last are kept, by what they take in memory.
     *
     * @param most of those that do not know what they take
     * @param mostBytes of all of them
     */
    static <S> Derived<S> ofLatest(S source, int most, long mostBytes) {
        long share = mostBytes / most;
        return new Derived<>(source, Caffeine.newBuilder().maximumWeight(mostBytes)
                .<Object, Task<S, ?>>weigher((key, task) -> (int) Math.min(Integer.MAX_VALUE, task.bytes(share)))
                .build().asMap());
    }

    int size() {
        return tasks.size();
    }

    /** @param key names what is worked out; always of the same type for the same key */
    @SuppressWarnings("unchecked")
    <D> D get(Object key, Function<S, D> find) {
        Task<S, ?> task = tasks.get(key);
        if (task == null) {
            task = tasks.computeIfAbsent(key, first -> new Task<>(tasks, key, source, find));
        }
        return (D) result(key, task);
    }

    private Object result(Object key, Task<S, ?> task) {
        // Does nothing where another thread has begun.
        task.run();
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for " + key, stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }

    /** Whether it has been worked out. */
    boolean knows(Object key) {
        Task<S, ?> task = tasks.get(key);
        return task != null && task.isDone();
    }

    /** Is to work out, too, what was worked out of the one before, or was to be. */
    void expect(Derived<S> before) {
        before.tasks
                .forEach((key, task) -> tasks.computeIfAbsent(key, first -> new Task<>(tasks, key, source, task.find)));
    }

    /** What is to be worked out yet. */
    List<Runnable> expected() {
        return tasks.entrySet().stream().filter(each -> !each.getValue().isDone()).map(this::work).toList();
    }

    private Runnable work(Map.Entry<Object, Task<S, ?>> expected) {
        return () -> result(expected.getKey(), expected.getValue());
    }
}
