package vn.minhbach.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Histories;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Audit.Result;
import vn.minhbach.publishing.transaction.DatabaseFailed;
import vn.minhbach.publishing.webhook.Claim;
import vn.minhbach.publishing.webhook.Deliveries;
import vn.minhbach.webhook.sending.Answer;
import vn.minhbach.webhook.sending.Sender;

/**
 * Tells webhooks of releases: as soon as this instance knows of one, and every few seconds in case something was left
 * over, by others too. Nobody who publishes waits for it. What an instance took and did not come back from is taken by
 * another.
 */
@Singleton
class Deliverer {

    private static final Logger LOG = Logger.getLogger(Deliverer.class);
    private static final int MOST_AT_ONCE = 32;
    /** So those who never failed find room beside those who do. */
    private static final int MOST_AGAIN = 16;
    private static final Duration ON_REPLICA = Duration.ofMinutes(1);
    private static final Duration FORGETTING = Duration.ofHours(1);

    private final Deliveries deliveries;
    private final ReleaseMessage messages;
    private final Releases releases;
    private final Sender sender;
    private final Audit audit;
    private final Histories histories;
    private final Backoff backoff;
    private final Duration poll;
    private final boolean server;
    private final Semaphore awake = new Semaphore(0);
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final Semaphore roomAgain = new Semaphore(MOST_AGAIN);
    private ExecutorService sending;
    private volatile boolean stopped;
    private long forgotten;
    private boolean failing;

    @Inject
    Deliverer(Deliveries deliveries, ReleaseMessage messages, Releases releases, Sender sender, Audit audit,
            Histories histories,
            @ConfigProperty(name = "minhbach.webhooks.schedule", defaultValue = "PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H") List<Duration> schedule,
            @ConfigProperty(name = "minhbach.webhooks.poll", defaultValue = "PT2S") Duration poll,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean server) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.releases = releases;
        this.sender = sender;
        this.audit = audit;
        this.histories = histories;
        this.backoff = new Backoff(schedule, () -> ThreadLocalRandom.current().nextDouble());
        this.poll = poll;
        this.server = server;
    }

    void start(@Observes StartupEvent started) {
        if (server) {
            sending = Executors.newCachedThreadPool(work -> daemon(work, "webhook"));
            histories.afterEach(awake::release);
            daemon(this::run, "webhooks").start();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void run() {
        while (!stopped) {
            Duration pause = poll;
            try {
                pass();
                failing = false;
            } catch (DatabaseFailed away) {
                // Who only reads sends nothing; others go on when the database is back.
                pause = away.isReadOnly() ? ON_REPLICA : poll;
                LOG.debug("Webhooks wait for the database", away);
            } catch (RuntimeException | OutOfMemoryError failed) {
                if (!failing) {
                    LOG.warn("Webhooks are not told for the moment", failed);
                }
                failing = true;
            }
            try {
                if (awake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    awake.drainPermits();
                }
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    /** Makes what is to be sent, and sends what is due. */
    private void pass() {
        if (releases.isRead()) {
            make(releases.latest().release());
        }
        List<Claim> claims;
        do {
            claims = room.availablePermits() == 0 ? List.of()
                    : deliveries.claim(room.availablePermits(), roomAgain.availablePermits());
            claims.forEach(this::begin);
        } while (!claims.isEmpty() && !stopped);
        if (System.nanoTime() - forgotten > FORGETTING.toNanos() || forgotten == 0) {
            forgotten = System.nanoTime();
            deliveries.forget();
        }
    }

    private void make(int last) {
        Set<String> failed = new HashSet<>();
        while (!stopped) {
            List<String> concerned = new ArrayList<>();
            try {
                if (deliveries.next(last, failed, messages::of, concerned).isEmpty()) {
                    return;
                }
            } catch (DatabaseFailed away) {
                throw away;
            } catch (RuntimeException broken) {
                LOG.errorf(broken, "What webhooks %s are told cannot be made", concerned);
                if (!failed.addAll(concerned)) {
                    return;
                }
            }
        }
    }

    private void begin(Claim claim) {
        boolean again = claim.attempts() > 0;
        room.acquireUninterruptibly();
        if (again) {
            roomAgain.acquireUninterruptibly();
        }
        sending.execute(() -> {
            try {
                attempt(claim);
            } catch (RuntimeException unknown) {
                // Tried again when the claim ends.
                LOG.debugf(unknown, "What became of delivery %d is not known", claim.delivery());
            } finally {
                room.release();
                if (again) {
                    roomAgain.release();
                }
                awake.release();
            }
        });
    }

    private void attempt(Claim claim) {
        if (stopped) {
            return;
        }
        Answer answer = sender.send(claim.address(), claim.message(), claim.body().getBytes(StandardCharsets.UTF_8),
                claim.secrets());
        if (answer.isDelivered()) {
            deliveries.delivered(claim, answer.status(), answer.words());
            return;
        }
        Optional<Duration> pause = answer.isGone() || claim.isPing() ? Optional.empty()
                : backoff.after(claim.attempts() + 1, answer.retryAfter());
        if (pause.isPresent()) {
            deliveries.again(claim, answer.status(), answer.words(), pause.get());
        } else if (deliveries.givenUp(claim, answer.status(), answer.words(), answer.isGone())) {
            LOG.warnf(
                    "Webhook %s is disabled, as it was not to be reached (%s); `webhooks enable %s` goes on from where it stood",
                    claim.webhook(), answer.words(), claim.webhook());
            audit.record(Actor.application(), Action.CHANGE_WEBHOOK, null, claim.webhook(), Result.DONE,
                    "disabled: " + answer.words());
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        stopped = true;
        awake.release();
        if (sending != null) {
            sending.shutdownNow();
        }
    }
}
