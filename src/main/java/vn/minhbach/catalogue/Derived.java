package vn.minhbach.catalogue;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;

/** What is worked out of something that never changes: once, when it is first asked for; who asks meanwhile waits for it. */
final class Derived {

    private final ConcurrentMap<Object, FutureTask<?>> tasks;

    Derived() {
        this(new ConcurrentHashMap<>());
    }

    private Derived(ConcurrentMap<Object, FutureTask<?>> tasks) {
        this.tasks = tasks;
    }

    /** Of which no more are kept than so many, those asked for last. */
    static Derived ofLatest(int most) {
        return new Derived(Caffeine.newBuilder().maximumSize(most).<Object, FutureTask<?>>build().asMap());
    }

    int size() {
        return tasks.size();
    }

    /** @param key names what is worked out; always of the same type for the same key */
    @SuppressWarnings("unchecked")
    <D> D get(Object key, Supplier<D> find) {
        FutureTask<?> task = tasks.get(key);
        if (task == null) {
            FutureTask<D> own = new FutureTask<>(find::get);
            task = tasks.putIfAbsent(key, own);
            if (task == null) {
                task = own;
                own.run();
            }
        }
        try {
            return (D) task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for " + key, stopped);
        } catch (ExecutionException failed) {
            // So that the next who asks tries again.
            tasks.remove(key, task);
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
        }
    }

    /** Whether it has been worked out, or is being. */
    boolean knows(Object key) {
        FutureTask<?> task = tasks.get(key);
        return task != null && task.isDone();
    }
}
