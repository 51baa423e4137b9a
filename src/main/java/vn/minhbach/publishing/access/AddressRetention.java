package vn.minhbach.publishing.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

import vn.minhbach.publishing.transaction.DatabaseFailed;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * Forgets where attempts and denials came from when that is no longer needed: addresses are data of persons (Law
 * 91/2025/QH15 on the protection of personal data, article 3), kept for no longer than they serve.
 */
@Singleton
public class AddressRetention {

    private static final Logger LOG = Logger.getLogger(AddressRetention.class);
    /** The database lets nobody forget sooner. */
    private static final Duration LEAST = Duration.ofDays(7);

    private final Transactions transactions;
    private final Clock clock;
    private final Duration kept;
    private final boolean server;
    private ScheduledExecutorService hourly;

    /**
     * @param kept a week at least
     * @param server whether it listens to anybody; commands do not
     */
    AddressRetention(Transactions transactions, Clock clock,
            @ConfigProperty(name = "minhbach.addresses.kept", defaultValue = "P90D") Duration kept,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean server) {
        this.transactions = transactions;
        this.clock = clock;
        this.kept = kept.compareTo(LEAST) < 0 ? LEAST : kept;
        this.server = server;
    }

    void start(@Observes StartupEvent started) {
        if (server) {
            hourly = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "forgetting addresses");
                thread.setDaemon(true);
                return thread;
            });
            hourly.scheduleWithFixedDelay(this::tryToForget, 1, TimeUnit.HOURS.toMinutes(1), TimeUnit.MINUTES);
        }
    }

    private void tryToForget() {
        try {
            forget();
        } catch (DatabaseFailed later) {
            LOG.debug("Addresses are forgotten later", later);
        }
    }

    /**
     * Forgets what is old.
     *
     * @return of how many attempts and denials
     */
    long forget() {
        Instant old = clock.instant().minus(kept);
        return transactions.commit(session -> session.write("delete from denials where last_at < ?", old)
                + session.write("delete from attempt_sources where at < ?", old));
    }

    @PreDestroy
    void stop() {
        if (hourly != null) {
            hourly.shutdownNow();
        }
    }
}
