package vn.minhbach.graphql;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Histories;

/**
 * Wakes those who wait for releases, on every instance as it takes one over. Nobody is sent what happened: each reads
 * on from the last release that it has, so that nothing is kept for who is slow, and nothing is lost on who was away.
 */
@Singleton
class ReleaseFeed {

    private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();

    /** @param releases which take a release over before anybody is woken */
    ReleaseFeed(Releases releases, Histories histories) {
        histories.afterEach(() -> waiting.forEach(Runnable::run));
    }

    /** @param waiter returns at once, on whatever thread it is run */
    void add(Runnable waiter) {
        waiting.add(waiter);
    }

    void remove(Runnable waiter) {
        waiting.remove(waiter);
    }
}
