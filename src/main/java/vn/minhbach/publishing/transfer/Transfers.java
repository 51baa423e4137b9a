package vn.minhbach.publishing.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import vn.minhbach.dataset.Cells;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Audit.Result;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Door;
import vn.minhbach.publishing.access.NotAllowed;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;
import vn.minhbach.publishing.transfer.TransferRefused.Why;

/**
 * Hands programmes, projects, indicators and whatever else has a code from one publisher to another. Both have a say:
 * the one offers it, the other takes it over with the first release of its own that has it. What the one said of it
 * stays the one's word.
 */
@Singleton
public class Transfers {

    private static final String OPEN = " taken_back_at is null and release is null";
    private static final String CODE = "[\\p{Graph}]+";
    private static final int LONGEST = 200;

    private final Transactions transactions;
    private final Audit audit;
    private final Denials denials;
    private final PublisherSettings settings;
    private final Clock clock;

    Transfers(Transactions transactions, Audit audit, Denials denials, PublisherSettings settings, Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.denials = denials;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Offers something to another publisher.
     *
     * @throws NotAllowed where the actor may not publish for the one whose it is
     * @throws TransferRefused where that cannot be
     */
    public Transfer offer(Actor actor, String table, String code, String from, String to) {
        String subject = table + "/" + code + " to " + to;
        require(actor, from, Action.OFFER);
        if (settings.twoPerson(from) && actor.door() != Door.COMMAND_LINE) {
            throw new TransferRefused(Why.TWO_PERSONS, from, "What one person of " + from
                    + " does another must confirm, so the operator offers what is " + from + "'s.");
        }
        if (code.length() > LONGEST || !code.matches(CODE)) {
            throw new TransferRefused(Why.NOTHING_THERE, table, table + " has nothing of that code.");
        }
        long attempt = audit.begin(actor, Action.OFFER, from, subject, null);
        try {
            Transfer offered = transactions.commit(session -> offer(session, actor, table, code, from, to));
            audit.end(attempt, Result.DONE, null);
            return offered;
        } catch (TransferRefused refused) {
            audit.end(attempt, Result.REFUSED, refused.getMessage());
            throw refused;
        }
    }

    private Transfer offer(Session session, Actor actor, String table, String code, String from, String to)
            throws SQLException {
        Optional<TableFormat> known = DatasetFormat.TABLES.stream()
                .filter(each -> each.name().equals(table) && each.hasCode()).findFirst();
        if (to == null || !Cells.isCode(to) || to.equals(from)) {
            throw new TransferRefused(Why.NOBODY, String.valueOf(to), to + " is no other publisher.");
        }
        String publisher = known.isEmpty() ? null : text(session,
                "select publisher from " + known.get().name() + " where code = ? and withdrawn_in is null", code);
        if (publisher == null) {
            throw new TransferRefused(Why.NOTHING_THERE, table, table + " has nothing of the code " + code + ".");
        }
        if (!publisher.equals(from)) {
            throw new TransferRefused(Why.NOT_THEIRS, publisher,
                    table + "/" + code + " is published by " + publisher + ".");
        }
        // What was offered by somebody who has it no longer is nobody's offer.
        session.write(
                "update transfers set taken_back_at = ? where \"table\" = ? and code = ? and from_publisher <> ? and"
                        + OPEN,
                clock.instant(), table, code, from);
        if (session.write(
                "insert into transfers (\"table\", code, from_publisher, to_publisher, offered_at, offered_by) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                table, code, from, to, clock.instant(), actor.name()) == 0) {
            throw new TransferRefused(Why.OFFERED_ALREADY, code,
                    table + "/" + code + " is offered already: take that back first.");
        }
        return read(session, "\"table\" = ? and code = ?", table, code).get(0);
    }

    /**
     * Takes an offer back before it was taken up.
     *
     * @return whether there was such an offer of that publisher
     * @throws NotAllowed where the actor may not publish for it
     */
    public boolean takeBack(Actor actor, String from, long id) {
        require(actor, from, Action.TAKE_BACK);
        return audit.attempt(actor, Action.TAKE_BACK, from, Long.toString(id),
                () -> transactions.commit(session -> session.write(
                        "update transfers set taken_back_at = ? where id = ? and from_publisher = ? and" + OPEN,
                        clock.instant(), id, from) > 0));
    }

    /** What a publisher offers and is offered, the first offer first. */
    public List<Transfer> open(String publisher) {
        return transactions
                .commit(session -> read(session, "(from_publisher = ? or to_publisher = ?)", publisher, publisher));
    }

    private void require(Actor actor, String publisher, Action action) {
        if (!actor.mayPublish(publisher)) {
            denials.add(actor, action, publisher, NotAllowed.Why.NO_LEAVE.of(publisher));
            throw new NotAllowed(NotAllowed.Why.NO_LEAVE, actor, publisher);
        }
    }

    private static List<Transfer> read(Session session, String which, Object... parameters) throws SQLException {
        List<Transfer> found = new ArrayList<>();
        session.read(
                "select id, \"table\", code, from_publisher, to_publisher, offered_at, offered_by from transfers where "
                        + which + " and" + OPEN
                        + " order by id",
                row -> found.add(transfer(row)), parameters);
        return found;
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                Session.instant(row, 6), row.getString(7));
    }

    private static String text(Session session, String sql, Object... parameters) throws SQLException {
        String[] text = new String[1];
        session.read(sql, row -> text[0] = row.getString(1), parameters);
        return text[0];
    }
}
