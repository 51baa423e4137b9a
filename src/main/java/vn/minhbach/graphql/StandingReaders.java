package vn.minhbach.graphql;

import java.util.HashMap;
import java.util.Map;

/**
 * How many hold a connection open to be told what comes, in all and from one network; none of these has all the places.
 */
final class StandingReaders {

    private final int most;
    private final Map<String, Integer> networks = new HashMap<>();
    private int all;

    /** @param most in all; from one network half of them */
    StandingReaders(int most) {
        this.most = most;
    }

    /** Whether there is room for one more; then it has its place until it leaves. */
    synchronized boolean enter(String network) {
        if (all >= most || networks.getOrDefault(network, 0) >= Math.max(1, most / 2)) {
            return false;
        }
        all++;
        networks.merge(network, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String network) {
        all--;
        networks.computeIfPresent(network, (same, there) -> there == 1 ? null : there - 1);
    }
}
