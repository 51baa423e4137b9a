package vn.minhbach.publishing.access;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import vn.minhbach.dataset.Checksum;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * Whether the audit is as it was written. The database chains each attempt and each outcome to all before it ({@code
 * V14__audit_chain.sql}), and what the chain came to is published with each release; here it is worked out again,
 * without the database's own functions.
 */
@Singleton
public class AuditChain {

    private static final int MOST_FAULTS = 20;
    private static final String MICROSECONDS = "(extract(epoch from %s.at) * 1000000)::bigint";
    private static final String ENTRIES = "select c.position, c.attempt, c.outcome, c.digest, c.hash, case when c.outcome then array['outcome', o.attempt::text, "
            + MICROSECONDS.formatted("o")
            + "::text, o.outcome, o.release::text, o.detail] else array['attempt', a.id::text, "
            + MICROSECONDS.formatted("a")
            + "::text, a.actor, a.door, a.action, a.publisher, a.subject, a.sha256, a.identity, a.token] end"
            + ", (select max(r.redaction) from redaction_entries r where r.\"table\" = case when c.outcome then 'attempt_outcomes' else 'attempts' end and r.row_id = c.attempt::text)"
            + " from audit_chain c left join attempts a on a.id = c.attempt left join attempt_outcomes o on o.attempt = c.attempt and c.outcome order by c.position";
    private static final String UNCHAINED = "select 'attempt ' || id from attempts a where not exists (select from audit_chain c where c.attempt = a.id and not c.outcome)"
            + " union all select 'the outcome of attempt ' || attempt from attempt_outcomes o where not exists (select from audit_chain c where c.attempt = o.attempt and c.outcome)";
    private static final String UNRECORDED = "select id from redactions r where not exists (select from attempts a join attempt_outcomes o on o.attempt = a.id"
            + " join audit_chain c on c.attempt = a.id and c.outcome where a.action = 'REDACT' and o.outcome = 'DONE' and o.detail like 'redaction ' || r.id || ':%') order by id";

    private final Transactions transactions;

    AuditChain(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * What was found.
     *
     * @param entries how many there are
     * @param redacted how many of them, by the number of the last redaction, no longer say what they said, as something
     *     was taken out of them ({@code V13__redactions.sql}): that it was is all that is known of these
     * @param head what the chain comes to, in hexadecimal; null where there is no entry
     * @param faults in words, the first ones; empty where all is as it was written
     */
    public record Verification(long entries, SortedMap<Integer, Long> redacted, String head, List<String> faults) {
    }

    /**
     * Goes through the whole chain.
     *
     * @param heads that were published once, in hexadecimal, as somebody kept them
     */
    public Verification verify(List<String> heads) {
        return transactions.commit(session -> {
            // One moment of all that is read, whatever is written meanwhile.
            session.run("set transaction isolation level repeatable read, read only");
            session.run("set local statement_timeout = 0");
            return new Reading().verification(session, heads);
        });
    }

    /** One way through the chain. */
    private static final class Reading {

        private final List<String> faults = new ArrayList<>();
        private final Set<String> hashes = new HashSet<>();
        private long entries;
        private final SortedMap<Integer, Long> redacted = new TreeMap<>();
        private byte[] hash = new byte[32];

        Verification verification(Session session, List<String> heads) throws SQLException {
            session.read(ENTRIES, this::read);
            session.read(UNCHAINED, row -> fault(row.getString(1) + " is in no entry"));
            session.read(
                    "select number, audit_head from releases r where audit_head is not null or number > (select min(number) from releases where audit_head is not null)"
                            + " order by number",
                    row -> {
                        if (row.getString(2) == null) {
                            fault("release " + row.getInt(1) + " was published with a head, and has none");
                        } else if (!hashes.contains(row.getString(2))) {
                            fault("release " + row.getInt(1) + " was published with the head " + row.getString(2)
                                    + ", to which the chain never comes");
                        }
                    });
            session.read(UNRECORDED,
                    row -> fault("redaction " + row.getInt(1) + " is not recorded as one that was made"));
            for (String head : heads) {
                if (!hashes.contains(head)) {
                    fault("the chain never comes to " + head);
                }
            }
            return new Verification(entries, redacted, entries == 0 ? null : HexFormat.of().formatHex(hash),
                    List.copyOf(faults));
        }

        private void read(ResultSet row) throws SQLException {
            long position = row.getLong(1);
            if (position != ++entries) {
                fault("entry " + entries + " is missing");
                entries = position;
            }
            String what = (row.getBoolean(3) ? "the outcome of attempt " : "attempt ") + row.getLong(2);
            String[] content = (String[]) row.getArray(6).getArray();
            if (content[1] == null) {
                fault(what + " is missing");
            } else if (row.getObject(7) != null) {
                redacted.merge(row.getInt(7), 1L, Long::sum);
            } else if (!Arrays.equals(Hashes.sha256(text(content)), row.getBytes(4))) {
                fault(what + " is not as it was written");
            }
            hash = new Checksum().add(hash).add(row.getBytes(4)).bytes();
            if (!Arrays.equals(hash, row.getBytes(5))) {
                fault("entry " + position + " does not follow from those before it");
                hash = row.getBytes(5);
            }
            hashes.add(HexFormat.of().formatHex(hash));
        }

        private void fault(String words) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(words);
            }
        }
    }

    /** As {@code chained_text} of the migration. */
    private static String text(String... parts) {
        StringJoiner text = new StringJoiner(",");
        for (String part : parts) {
            text.add(part == null ? "-" : part.getBytes(StandardCharsets.UTF_8).length + ":" + part);
        }
        return text.toString();
    }
}
