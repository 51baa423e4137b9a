package vn.minhbach.publishing.owntable;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;
import vn.minhbach.report.owntable.Choices;

/**
 * Keeps tables of departments while they are being understood, in the database, where every instance finds them. Of one
 * person there are so many at most, and of one agency, or of who publishes, so many together: the oldest of their own
 * make room, never those of another agency. What nobody came back to for some days is let go.
 */
@Singleton
public class OwnUploads {

    /** @param choices what was said of it last */
    public record OwnUploaded(String id, String publisher, String agency, String author, String authorIdentity,
            Instant createdAt, String name, long bytes, String sha256,
            Choices choices) {

        /** Whether someone handed it over: nobody else sees it. */
        public boolean isOf(Actor actor) {
            return actor.is(authorIdentity, author);
        }
    }

    private static final int MOST = 20;
    private static final int MOST_OF_AGENCY = 60;
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int PART = 1 << 20;
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final String SELECT = "select o.id, o.publisher, o.agency, o.author, o.author_identity, o.created_at, o.name, o.bytes, o.sha256,"
            + " (select c.choices from own_table_choices c where c.own_table = o.id order by c.id desc limit 1) from own_tables o ";

    private final Transactions transactions;
    private final Clock clock;

    OwnUploads(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps one more; the same file of the same person again is the same. */
    public OwnUploaded add(Actor author, String publisher, String agency, Path file, String name, long bytes,
            String sha256) {
        Optional<OwnUploaded> before = read(
                "where o.publisher = ? and o.agency is not distinct from ? and o.sha256 = ? and o.created_at >= ? order by o.created_at desc, o.id",
                publisher, agency, sha256,
                clock.instant().minus(KEPT)).stream().filter(each -> each.isOf(author)).findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        String id = UUID.randomUUID().toString();
        transactions.commit(session -> {
            session.write("delete from own_tables where created_at < ?", clock.instant().minus(KEPT));
            session.write(
                    "delete from own_tables where id in (select id from own_tables where publisher = ? and author_identity = ? order by created_at desc, id offset ?)",
                    publisher, author.identity(), MOST - 1);
            session.write(
                    "delete from own_tables where id in (select id from own_tables where publisher = ? and agency is not distinct from ? order by created_at desc, id offset ?)",
                    publisher, agency, MOST_OF_AGENCY - 1);
            session.write(
                    "insert into own_tables (id, publisher, agency, author, author_identity, created_at, name, bytes, sha256) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id, publisher, agency, author.name(), author.identity(), clock.instant(), name, bytes, sha256);
            try (InputStream in = Files.newInputStream(file)) {
                int part = 0;
                for (byte[] some = in.readNBytes(PART); some.length > 0; some = in.readNBytes(PART)) {
                    session.write("insert into own_table_parts (own_table, part, bytes) values (?, ?, ?)", id, part++,
                            some);
                }
            }
            return id;
        });
        return find(id).orElseThrow();
    }

    public Optional<OwnUploaded> find(String id) {
        return ID.matcher(id).matches()
                ? read("where o.id = ? and o.created_at >= ?", id, clock.instant().minus(KEPT)).stream().findFirst()
                : Optional.empty();
    }

    /** Those of a person that no draft was made of yet, the latest first. */
    public List<OwnUploaded> unfinished(Actor author, String publisher) {
        return read(
                "where o.publisher = ? and o.created_at >= ? and not exists (select from drafts d where d.own_table = o.id) order by o.created_at desc, o.id",
                publisher, clock.instant().minus(KEPT)).stream().filter(each -> each.isOf(author)).toList();
    }

    /** Keeps what was said of one, in place of what was said before. */
    public void choose(OwnUploaded upload, Choices choices) {
        transactions.commit(session -> {
            session.write("delete from own_table_choices where own_table = ?", upload.id());
            return session.write(
                    "insert into own_table_choices (own_table, at, choices) select id, ?, ? from own_tables where id = ?",
                    clock.instant(), choices.json(), upload.id());
        });
    }

    /** Lets one go. */
    public void remove(OwnUploaded upload) {
        transactions.commit(session -> session.write("delete from own_tables where id = ?", upload.id()));
    }

    /** Writes what was uploaded to a file. */
    public void copy(OwnUploaded upload, Path target) {
        transactions.commit(session -> {
            try (OutputStream out = Files.newOutputStream(target)) {
                List<byte[]> parts = new ArrayList<>();
                session.read("select bytes from own_table_parts where own_table = ? order by part",
                        row -> parts.add(row.getBytes(1)), upload.id());
                for (byte[] part : parts) {
                    out.write(part);
                }
            }
            return target;
        });
    }

    private List<OwnUploaded> read(String where, Object... parameters) {
        return transactions.commit(session -> {
            List<OwnUploaded> found = new ArrayList<>();
            session.read(SELECT + where, row -> found.add(uploaded(row)), parameters);
            return found;
        });
    }

    private static OwnUploaded uploaded(ResultSet row) throws SQLException {
        return new OwnUploaded(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                Session.instant(row, 6), row.getString(7),
                row.getLong(8), row.getString(9), Choices.parse(row.getString(10)));
    }
}
