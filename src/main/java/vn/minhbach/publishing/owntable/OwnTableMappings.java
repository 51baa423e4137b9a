package vn.minhbach.publishing.owntable;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

import vn.minhbach.dataset.Checksum;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;
import vn.minhbach.report.owntable.Choices;

/** Remembers how the tables of a publisher's own form are read, by the words of their header. */
@Singleton
public class OwnTableMappings {

    /** @param choices those that will be the same next month */
    public record Mapping(long id, Choices choices, Instant at, String by) {
    }

    private final Transactions transactions;
    private final Clock clock;

    OwnTableMappings(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The last that was made for a header.
     *
     * @param key of the table
     */
    public Optional<Mapping> find(String publisher, String key) {
        return transactions.commit(session -> {
            Mapping[] found = new Mapping[1];
            session.read(
                    "select id, choices, made_at, made_by from own_table_mappings where publisher = ? and heading = ? order by id desc limit 1",
                    row -> found[0] = new Mapping(row.getLong(1), Choices.parse(row.getString(2)),
                            Session.instant(row, 3), row.getString(4)),
                    publisher, heading(key));
            return Optional.ofNullable(found[0]);
        });
    }

    /** Whether any was made for a header, as it is asked of many. */
    public Predicate<String> known(String publisher) {
        Set<String> headings = transactions.commit(session -> {
            Set<String> found = new HashSet<>();
            session.read("select distinct heading from own_table_mappings where publisher = ?",
                    row -> found.add(row.getString(1)), publisher);
            return found;
        });
        return key -> !headings.isEmpty() && headings.contains(heading(key));
    }

    /**
     * Keeps one unless it is the last already.
     *
     * @return its number
     */
    public long add(Session session, Actor by, String publisher, String key, Choices choices) throws SQLException {
        String json = choices.json();
        long last = session.number(
                "select coalesce(max(id), 0) from own_table_mappings where publisher = ? and heading = ? and choices = ?"
                        + " and id = (select max(id) from own_table_mappings where publisher = ? and heading = ?)",
                publisher, heading(key), json, publisher, heading(key));
        if (last > 0) {
            return last;
        }
        session.write(
                "insert into own_table_mappings (publisher, heading, choices, made_at, made_by) values (?, ?, ?, ?, ?)",
                publisher, heading(key), json,
                clock.instant(), by.name());
        return session.number("select max(id) from own_table_mappings where publisher = ? and heading = ?", publisher,
                heading(key));
    }

    private static String heading(String key) {
        return new Checksum().add(key.getBytes(StandardCharsets.UTF_8)).hexadecimal();
    }
}
