package vn.minhbach.publishing.redaction;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import vn.minhbach.dataset.CellText;
import vn.minhbach.dataset.Cells;
import vn.minhbach.dataset.Plural;
import vn.minhbach.dataset.Unprintable;
import vn.minhbach.history.Histories;
import vn.minhbach.publishing.ReleaseNumbers;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Audit.Result;
import vn.minhbach.publishing.redaction.RedactionOutcome.Place;
import vn.minhbach.publishing.redaction.RedactionOutcome.WaitingDraft;
import vn.minhbach.publishing.transaction.DatabaseFailed;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * Takes out what should never have been published, of every release and of all else that is kept as text: the one thing
 * by which what was published changes. It is done whole or not at all, and it is public that it was done and why.
 */
@Singleton
public class Redactions {

    private static final Logger LOG = Logger.getLogger(Redactions.class);
    /** For a transaction that writes to a table which this one is to write to. */
    private static final String PATIENCE = "30s";
    /** What the public reads, beside the published tables. */
    private static final Set<String> PUBLIC = Set.of("releases", "redactions");

    private final Transactions transactions;
    private final Audit audit;
    private final Histories histories;
    private final Clock clock;

    Redactions(Transactions transactions, Audit audit, Histories histories, Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.histories = histories;
        this.clock = clock;
    }

    /** Where a text is; nothing is taken out. */
    public RedactionOutcome find(RedactedText text) {
        return transactions.commit(session -> {
            session.withoutTimeLimit();
            return outcome(session, 0, new RedactionSearch(session, text, new Tombstone(next(session))).all());
        });
    }

    /**
     * Takes a text out wherever it is.
     *
     * @param reason for readers
     * @throws RedactionRefused where there is no reason, or it says what is to be taken out
     */
    public RedactionOutcome redact(Actor actor, RedactedText text, String reason) {
        String why = reason == null ? "" : CellText.normalised(reason);
        if (why.isEmpty() || why.length() > Cells.LINE_LENGTH || Unprintable.in(why, true) != null) {
            throw new RedactionRefused(
                    "A reason is needed, for readers: a text of at most " + Cells.LINE_LENGTH + " characters.");
        }
        if (text.isIn(why)) {
            throw new RedactionRefused("The reason says what is to be taken out, and everybody will read it.");
        }
        long attempt = audit.begin(actor, Action.REDACT, null, why, null);
        RedactionOutcome done;
        try {
            done = transactions.commitAsOwner(session -> redact(session, actor, text, why, attempt));
        } catch (RuntimeException | Error failed) {
            // What the database says of it may name what is to be taken out.
            audit.fail(attempt, failed, failed.getClass().getSimpleName());
            throw failed;
        }
        if (done.number() == 0) {
            audit.end(attempt, Result.UNCHANGED, null);
        } else {
            histories.published();
            vacuum(done.tables());
        }
        return done;
    }

    private RedactionOutcome redact(Session session, Actor actor, RedactedText text, String reason, long attempt)
            throws SQLException {
        session.withoutTimeLimit();
        new ReleaseNumbers(session).lock();
        session.run("set local lock_timeout = '" + PATIENCE + "'");
        // No guard is put back while a foreign key waits to be checked, and one is where a row is written twice.
        session.run("set constraints all immediate");
        int number = next(session);
        RedactionSearch search = new RedactionSearch(session, text, new Tombstone(number));
        List<TextTable> concerned = search.all().stream().map(RedactedRow::table).distinct().toList();
        if (concerned.isEmpty()) {
            return outcome(session, 0, List.of());
        }
        session.write("insert into redactions (id, at, by, reason, public) values (?, ?, ?, ?, ?)", number,
                clock.instant(), actor.name(), reason,
                concerned.stream().anyMatch(each -> each.isPublished() || PUBLIC.contains(each.name())));
        // In the order in which an attempt is written, or each would wait for the other.
        session.run("lock table attempts, attempt_sources, attempt_outcomes in share row exclusive mode");
        Guards guards = new Guards(session);
        List<RedactedRow> rows = new ArrayList<>();
        RedactionWriter writer = new RedactionWriter(session, number);
        for (TextTable table : concerned) {
            guards.lift(table.name());
            // Once more: only now nobody else writes to it.
            for (RedactedRow row : search.in(table)) {
                writer.write(row);
                rows.add(row);
            }
        }
        guards.restore();
        RedactionOutcome done = outcome(session, number, rows);
        audit.end(session, attempt, Result.DONE, null, "redaction " + number + ": "
                + Plural.of(done.places().size(), "cell") + " of " + String.join(", ", done.tables()));
        session.run("notify " + Histories.CHANNEL);
        return done;
    }

    private static int next(Session session) throws SQLException {
        return (int) session.number("select coalesce(max(id), 0) + 1 from redactions");
    }

    private static RedactionOutcome outcome(Session session, int number, List<RedactedRow> rows) throws SQLException {
        List<Place> places = rows.stream().flatMap(
                row -> row.cells().stream().map(cell -> new Place(row.table().name(), row.id(), cell.column().name(),
                        row.versions() == null ? null : row.versions().toString())))
                .toList();
        Set<String> publishers = rows.stream().map(RedactedRow::versions).filter(Objects::nonNull)
                .map(RedactedRow.Standing::publisher).collect(Collectors.toCollection(HashSet::new));
        List<WaitingDraft> drafts = new ArrayList<>();
        session.read(
                "select d.id, d.publisher from drafts d left join draft_ends e on e.draft = d.id where e.draft is null and d.publisher = any (?) order by d.created_at",
                row -> drafts.add(new WaitingDraft(row.getString(1), row.getString(2))), session.texts(publishers));
        return new RedactionOutcome(number, places, List.copyOf(drafts));
    }

    /**
     * What was there is in the files of the database until then, and samples of it in the statistics of the planner.
     */
    private void vacuum(Set<String> tables) {
        try {
            transactions.outsideAsOwner(session -> {
                session.run("set statement_timeout = 0");
                try {
                    for (String table : tables) {
                        session.run("vacuum (analyze) " + table);
                    }
                } finally {
                    session.run("reset statement_timeout");
                }
                return null;
            });
        } catch (DatabaseFailed failed) {
            LOG.warnf(
                    "Redacted, but the files of %s could not be vacuumed: do it, as the former rows are in them until then: %s",
                    tables, failed.getMessage());
        }
    }

    /** Those made, the first first. */
    public List<RedactionSummary> all() {
        return transactions.commit(session -> {
            Map<Integer, Map<String, Long>> cells = new TreeMap<>();
            session.read("select redaction, \"table\", count(*) from redaction_entries group by 1, 2",
                    row -> cells.computeIfAbsent(row.getInt(1), first -> new TreeMap<>())
                            .put(row.getString(2), row.getLong(3)));
            List<RedactionSummary> all = new ArrayList<>();
            session.read("select id, at, by, reason, public from redactions order by id",
                    row -> all.add(new RedactionSummary(row.getInt(1), Session.instant(row, 2),
                            row.getString(3), row.getString(4), row.getBoolean(5),
                            cells.getOrDefault(row.getInt(1), Map.of()))));
            return all;
        });
    }
}
