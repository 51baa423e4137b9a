package vn.minhbach.publishing.webhook;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * What webhooks are sent. Of several instances on one database each takes what no other has; the time of the database
 * counts. Of each webhook one release is in line: the next is made when that one was delivered, so that no more waits
 * than one, and receivers have them in their order.
 */
@Singleton
public class Deliveries {

    /** Longer than any attempt takes; what its instance does not tell of by then is tried again. */
    private static final Duration CLAIMED = Duration.ofSeconds(60);
    /** Releases that are looked at in one transaction. */
    private static final int AT_ONCE = 200;
    private static final int KEPT_DAYS = 30;
    private static final String TOLD = " w.disabled_at is null and w.removed_at is null";

    private final Transactions transactions;

    Deliveries(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Makes what is sent. */
    public interface Writer {

        /** The body, in JSON; empty where the webhook is not told of that release. */
        Optional<String> write(Webhook webhook, int release);
    }

    /**
     * Makes the next delivery of one webhook that stands behind a release and has nothing in line.
     *
     * @param last the last release to be told of
     * @param except webhooks that are left aside
     * @return the webhook, empty where none is left
     */
    public Optional<String> next(int last, Collection<String> except, Writer writer, Collection<String> concerned) {
        return transactions.commit(session -> {
            List<Webhook> found = new ArrayList<>();
            Array aside = session.texts(except);
            session.read(
                    "select w.id, w.address, w.filter, w.language, w.created_at, w.created_by, w.position, w.disabled_at, w.disabled_because from webhooks w where"
                            + TOLD
                            + " and w.position < ? and w.id <> all (?) and not exists (select from webhook_deliveries d where d.webhook = w.id and d.release is not null and d.delivered_at is null)"
                            + " order by w.position, w.id limit 1 for update of w skip locked",
                    row -> found.add(Webhooks.webhook(row)), last, aside);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Webhook webhook = found.get(0);
            concerned.add(webhook.id());
            int release = webhook.position();
            Optional<String> body = Optional.empty();
            while (body.isEmpty() && release < last && release < webhook.position() + AT_ONCE) {
                release++;
                body = writer.write(webhook, release);
            }
            session.write("update webhooks set position = ? where id = ?", release, webhook.id());
            if (body.isPresent()) {
                insert(session, webhook.id(), release, body.get());
            }
            return Optional.of(webhook.id());
        });
    }

    private static String insert(Session session, String webhook, Integer release, String body) throws SQLException {
        String message = "msg_" + WebhookIds.random(26);
        session.write(
                "insert into webhook_deliveries (webhook, message, release, body, made_at, next_at) values (?, ?, ?::integer, ?, now(), now())",
                webhook, message, release, body);
        return message;
    }

    /**
     * Has something sent that is no release.
     *
     * @return its id
     */
    public long ping(String webhook, String body) {
        return transactions.commit(session -> session.number("select id from webhook_deliveries where message = ?",
                insert(session, webhook, null, body)));
    }

    /**
     * Takes what is due, what was never tried first.
     *
     * @param most in all
     * @param mostAgain of those that were tried before
     */
    public List<Claim> claim(int most, int mostAgain) {
        return transactions.commit(session -> {
            List<Claim> claims = new ArrayList<>();
            claim(session, "= 0", most, claims);
            claim(session, "> 0", Math.min(mostAgain, most - claims.size()), claims);
            return claims;
        });
    }

    private static void claim(Session session, String attempts, int most, List<Claim> claims) throws SQLException {
        if (most > 0) {
            session.read(
                    "with due as materialized (select d.id, w.address, w.secret, case when w.former_until > now() then w.former_secret end as former"
                            + " from webhook_deliveries d join webhooks w on w.id = d.webhook where d.next_at <= now() and d.attempts "
                            + attempts + " and" + TOLD
                            + " order by d.next_at limit ? for update of d skip locked)"
                            + " update webhook_deliveries d set next_at = now() + ? * interval '1 second', tried_at = now() from due where d.id = due.id"
                            + " returning d.id, d.webhook, due.address, d.message, d.release, d.body, d.attempts, d.delivered_at is null and d.release is not null, due.secret, due.former,"
                            + " d.next_at",
                    row -> {
                        byte[] former = row.getBytes(10);
                        claims.add(new Claim(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
                                row.getObject(5, Integer.class), row.getString(6), row.getInt(7),
                                row.getBoolean(8),
                                former == null ? List.of(row.getBytes(9)) : List.of(row.getBytes(9), former),
                                Session.instant(row, 11)));
                    }, most, CLAIMED.toSeconds());
        }
    }

    /** Writes that it was delivered. */
    public void delivered(Claim claim, int status, String answer) {
        transactions.commit(session -> session.write(
                "update webhook_deliveries set attempts = attempts + 1, status = ?, answer = ?, next_at = null, delivered_at = now(),"
                        + " failed_at = null where id = ? and next_at = ?",
                status, answer, claim.delivery(), claim.until()));
    }

    /**
     * Writes that it was not, and when it is tried again.
     *
     * @param status null where no answer came
     */
    public void again(Claim claim, Integer status, String answer, Duration pause) {
        transactions.commit(session -> session.write(
                "update webhook_deliveries set attempts = attempts + 1, status = ?::integer, answer = ?, next_at = now() + ? * interval '1 millisecond'"
                        + " where id = ? and next_at = ?",
                status, answer, pause.toMillis(), claim.delivery(), claim.until()));
    }

    /**
     * Writes that it is not tried any more. What is in line goes before all that comes later, so its webhook is told
     * nothing more until it is enabled.
     *
     * @param disable whether the webhook is told nothing more in any case
     * @return whether the webhook was disabled by this
     */
    public boolean givenUp(Claim claim, Integer status, String answer, boolean disable) {
        return transactions.commit(session -> {
            long written = session.write(
                    "update webhook_deliveries set attempts = attempts + 1, status = ?::integer, answer = ?, next_at = null, failed_at = now()"
                            + " where id = ? and next_at = ?",
                    status, answer, claim.delivery(), claim.until());
            return written > 0 && (disable || claim.inLine())
                    && session.write(
                            "update webhooks set disabled_at = now(), disabled_because = ? where id = ? and disabled_at is null and removed_at is null",
                            answer, claim.webhook()) > 0;
        });
    }

    /** The latest first. */
    public List<Delivery> of(String webhook, int most) {
        return read("where webhook = ? order by id desc limit ?", webhook, most);
    }

    public Optional<Delivery> find(String webhook, long id) {
        return read("where webhook = ? and id = ?", webhook, id).stream().findFirst();
    }

    private List<Delivery> read(String where, Object... parameters) {
        return transactions.commit(session -> {
            List<Delivery> found = new ArrayList<>();
            session.read(
                    "select id, message, release, made_at, attempts, next_at, tried_at, status, answer, delivered_at, failed_at from webhook_deliveries "
                            + where,
                    row -> found.add(new Delivery(row.getLong(1), row.getString(2), row.getObject(3, Integer.class),
                            Session.instant(row, 4), row.getInt(5), Session.instant(row, 6),
                            Session.instant(row, 7), row.getObject(8, Integer.class), row.getString(9),
                            Session.instant(row, 10), Session.instant(row, 11))),
                    parameters);
            return found;
        });
    }

    /**
     * Has it sent once more, at once, with the same id and the same bytes.
     *
     * @return whether there is such a delivery
     */
    public boolean again(String webhook, long id) {
        return transactions.commit(session -> session.write(
                "update webhook_deliveries set attempts = 0, failed_at = null, next_at = now() where webhook = ? and id = ?",
                webhook, id)) > 0;
    }

    /** Forgets what was done with a month ago. */
    public long forget() {
        return transactions.commit(session -> session.write(
                "delete from webhook_deliveries where next_at is null and (delivered_at is not null or release is null)"
                        + " and made_at < now() - ? * interval '1 day' and coalesce(tried_at, made_at) < now() - ? * interval '1 day'",
                KEPT_DAYS, KEPT_DAYS));
    }
}
