package vn.minhbach.publishing.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;

/** The addresses that are told of releases. A secret is given out once, when it is made. */
@Singleton
public class Webhooks {

    /** How long a former secret signs beside the new one. */
    public static final Duration CHANGE_OVER = Duration.ofDays(1);

    private static final String COLUMNS = "select id, address, filter, language, created_at, created_by, position, disabled_at, disabled_because from webhooks"
            + " where removed_at is null";

    private final Transactions transactions;

    Webhooks(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param secret to be shown once */
    public record Created(Webhook webhook, byte[] secret) {
    }

    /** @param after the release behind which it begins, null for the last that there is */
    public Created add(String address, WebhookFilter filter, Language language, Integer after, String by) {
        String id = WebhookIds.random(12);
        byte[] secret = WebhookIds.secret();
        transactions.commit(session -> session.write(
                "insert into webhooks (id, address, filter, language, created_at, created_by, secret, position)"
                        + " values (?, ?, ?, ?, now(), ?, ?, coalesce(?, (select coalesce(max(number), 0) from releases)))",
                id, address, filter.query(), language.name(), by, secret,
                after));
        return new Created(find(id).orElseThrow(), secret);
    }

    /** All but those that were removed, the first first. */
    public List<Webhook> all() {
        return transactions.commit(session -> {
            List<Webhook> all = new ArrayList<>();
            session.read(COLUMNS + " order by created_at, id", row -> all.add(webhook(row)));
            return all;
        });
    }

    public Optional<Webhook> find(String id) {
        return transactions.commit(session -> {
            List<Webhook> found = new ArrayList<>();
            session.read(COLUMNS + " and id = ?", row -> found.add(webhook(row)), id);
            return found.stream().findFirst();
        });
    }

    static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(row.getString(1), row.getString(2), WebhookFilter.parse(row.getString(3)),
                Language.valueOf(row.getString(4)), Session.instant(row, 5),
                row.getString(6), row.getInt(7), Session.instant(row, 8), row.getString(9));
    }

    /**
     * Forgets its secret, and tells it nothing more.
     *
     * @return whether there was one
     */
    public boolean remove(String id) {
        return transactions.commit(session -> session.write(
                "update webhooks set removed_at = now(), secret = null, former_secret = null, former_until = null"
                        + " where id = ? and removed_at is null",
                id)) > 0;
    }

    /**
     * Makes another secret; the one before signs too for {@link #CHANGE_OVER}.
     *
     * @return empty where there is no such webhook
     */
    public Optional<byte[]> rotate(String id) {
        byte[] secret = WebhookIds.secret();
        boolean there = transactions.commit(session -> session.write(
                "update webhooks set former_secret = secret, former_until = now() + ? * interval '1 second', secret = ?"
                        + " where id = ? and removed_at is null",
                CHANGE_OVER.toSeconds(), secret, id)) > 0;
        return there ? Optional.of(secret) : Optional.empty();
    }

    /**
     * Tells it again from where it stood, what was given up first.
     *
     * @return whether there was one
     */
    public boolean enable(String id) {
        return transactions.commit(session -> {
            if (session.write(
                    "update webhooks set disabled_at = null, disabled_because = null where id = ? and removed_at is null",
                    id) == 0) {
                return false;
            }
            session.write(
                    "update webhook_deliveries set attempts = 0, failed_at = null, next_at = now() where webhook = ? and release is not null and delivered_at is null",
                    id);
            return true;
        });
    }
}
