package vn.minhbach.publishing.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.owntable.OwnReading;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;

/** Keeps drafts in the database, where every instance finds them; a part of the upload in memory, never all. */
@Singleton
public class Drafts {

    private static final int PART = 1 << 20;
    /** Tells these locks from others, arbitrarily. */
    private static final long LOCK = 4_703_112;
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final String SELECT = "select d.id, d.publisher, d.agency, d.author, d.created_at, d.name, d.bytes, d.sha256, d.reason,"
            + " e.ended_at, e.ended_by, e.release, d.author_identity, d.reverts, d.stood, d.choices, d.own_table, d.mapping from drafts d"
            + " left join draft_ends e on e.draft = d.id ";

    /** Of what may wait, one agency has a quarter, so that none keeps out the others. */
    private static final int AGENCY_SHARE = 4;

    private final Transactions transactions;
    private final Clock clock;
    private final int most;
    private final long mostBytes;

    /**
     * @param most of one publisher may wait
     * @param mostBytes that these may have in all
     */
    Drafts(Transactions transactions, Clock clock,
            @ConfigProperty(name = "minhbach.drafts.most", defaultValue = "20") int most,
            @ConfigProperty(name = "minhbach.drafts.bytes", defaultValue = "2G") MemorySize mostBytes) {
        this.transactions = transactions;
        this.clock = clock;
        this.most = most;
        this.mostBytes = mostBytes.asLongValue();
    }

    /**
     * Keeps one more.
     *
     * @param agency whose report it is, null for a whole dataset
     * @param stood the publisher's last release when it was handed over
     * @throws DraftsFull where the publisher has as much waiting as it may
     */
    public Draft add(Actor author, String publisher, String agency, Upload upload, String reason, int stood) {
        String id = UUID.randomUUID().toString();
        transactions.commit(session -> {
            requireRoom(session, publisher, agency, upload.bytes());
            OwnReading own = upload.own() == null ? new OwnReading(null, null, null) : upload.own();
            session.write(
                    "insert into drafts (id, publisher, agency, author, created_at, name, bytes, sha256, reason, author_identity, reverts, stood,"
                            + " choices, own_table, mapping) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id, publisher, agency, author.name(), clock.instant(), upload.name(),
                    upload.bytes(), upload.sha256(), reason, author.identity(), upload.reverts(), stood, own.choices(),
                    own.ownTable(), own.mapping());
            try (InputStream in = Files.newInputStream(upload.file())) {
                int part = 0;
                for (byte[] bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                    session.write("insert into draft_parts (draft, part, bytes) values (?, ?, ?)", id, part++, bytes);
                }
            }
            return id;
        });
        return find(id).orElseThrow();
    }

    /**
     * Whether another may come, before it is looked at what is in it.
     *
     * @throws DraftsFull as {@link #add}
     */
    void requireRoom(String publisher, String agency, long bytes) {
        transactions.commit(session -> {
            requireRoom(session, publisher, agency, bytes);
            return null;
        });
    }

    /** Until the end of the transaction no other draft of the publisher comes: two could pass together. */
    private void requireRoom(Session session, String publisher, String agency, long bytes) throws SQLException {
        session.read("select pg_advisory_xact_lock(hashtextextended(?, ?))", row -> {
        }, publisher, LOCK);
        long[] waiting = new long[3];
        session.read(
                "select count(*), count(*) filter (where d.agency = ?), coalesce(sum(d.bytes), 0)::bigint from drafts d"
                        + " where d.publisher = ? and not exists (select from draft_ends e where e.draft = d.id)",
                row -> {
                    for (int i = 0; i < waiting.length; i++) {
                        waiting[i] = row.getLong(i + 1);
                    }
                }, agency, publisher);
        if (waiting[0] >= most || agency != null && waiting[1] >= Math.max(1, most / AGENCY_SHARE)
                || waiting[2] + bytes > mostBytes) {
            throw new DraftsFull(most, mostBytes);
        }
    }

    public Optional<Draft> find(String id) {
        return ID.matcher(id).matches() ? read("where d.id = ?", id).stream().findFirst() : Optional.empty();
    }

    /** The drafts of a publisher that wait, the oldest first. */
    public List<Draft> waiting(String publisher) {
        return read("where d.publisher = ? and e.draft is null order by d.created_at, d.id", publisher);
    }

    /**
     * Writes what was uploaded to a file.
     *
     * @throws DraftEnded where someone else ends the draft meanwhile
     */
    public void copy(Draft draft, Path target) {
        long bytes = transactions.commit(session -> {
            try (OutputStream out = Files.newOutputStream(target)) {
                for (int part = 0; write(session, draft, part, out); part++) {
                    // One part after the other.
                }
            }
            return Files.size(target);
        });
        if (bytes != draft.bytes()) {
            throw new DraftEnded(draft);
        }
    }

    private static boolean write(Session session, Draft draft, int part, OutputStream out)
            throws IOException, SQLException {
        List<byte[]> found = new ArrayList<>(1);
        session.read("select bytes from draft_parts where draft = ? and part = ?", row -> found.add(row.getBytes(1)),
                draft.id(), part);
        if (!found.isEmpty()) {
            out.write(found.get(0));
        }
        return !found.isEmpty();
    }

    /**
     * Ends a draft and lets go of what was uploaded, in the transaction that publishes it or gives it up.
     *
     * @param release null where it is given up
     * @throws DraftEnded where it had ended: two people may press the same button
     */
    public void end(Session session, Draft draft, Actor by, Integer release) throws SQLException {
        if (session.write(
                "insert into draft_ends (draft, ended_at, ended_by, release) values (?, ?, ?, ?) on conflict do nothing",
                draft.id(), clock.instant(), by.name(), release) == 0) {
            throw new DraftEnded(draft);
        }
        session.write("delete from draft_parts where draft = ?", draft.id());
    }

    private List<Draft> read(String where, Object... parameters) {
        return transactions.commit(session -> {
            List<Draft> drafts = new ArrayList<>();
            session.read(SELECT + where, row -> drafts.add(draft(row)), parameters);
            return drafts;
        });
    }

    /** The publisher's last release, 0 where it has none. */
    int last(String publisher) {
        return transactions.commit(
                session -> (int) session.number("select max(number) from releases where publisher = ?", publisher));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        Draft.End end = row.getObject(10) == null ? null
                : new Draft.End(Session.instant(row, 10), row.getString(11), row.getObject(12, Integer.class));
        return new Draft(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(13),
                Session.instant(row, 5),
                row.getString(6), row.getLong(7), row.getString(8), row.getString(9), row.getObject(14, Integer.class),
                row.getObject(15, Integer.class),
                row.getString(16) == null ? null
                        : new OwnReading(row.getString(16), row.getString(17), row.getObject(18, Long.class)),
                end);
    }
}
