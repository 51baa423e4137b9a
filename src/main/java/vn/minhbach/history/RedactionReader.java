package vn.minhbach.history;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.minhbach.history.Redaction.RedactedCell;

/** Reads which cells of which rows were redacted. Neither salts nor who did it are read for anybody. */
final class RedactionReader {

    /** Rows that the driver holds at a time. */
    private static final int BLOCK = 5_000;

    private final List<String> tables;

    /** @param releases the name of the table of releases */
    RedactionReader(PublishedTables published, String releases) {
        this.tables = Stream.concat(published.tables().stream().map(RecordTable::name), Stream.of(releases)).toList();
    }

    /**
     * All that touched what is public, in the order of their numbers. A later one may have changed the reason of an
     * earlier one.
     */
    List<Redaction> all(Connection connection) throws SQLException {
        List<Redaction> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery("select id, at, reason from redactions where public order by id")) {
            while (rows.next()) {
                Instant at = rows.getObject(2, OffsetDateTime.class).toInstant();
                all.add(new Redaction(rows.getInt(1), at, rows.getString(3), List.of()));
            }
        }
        // After them, so that none of theirs is missing: of one that is made meanwhile there are cells alone, which are left for next time.
        Map<Integer, List<RedactedCell>> cells = cells(connection);
        all.replaceAll(each -> new Redaction(each.number(), each.at(), each.reason(),
                List.copyOf(cells.getOrDefault(each.number(), List.of()))));
        return all;
    }

    private Map<Integer, List<RedactedCell>> cells(Connection connection) throws SQLException {
        Map<Integer, List<RedactedCell>> cells = new HashMap<>();
        Map<String, String> known = new HashMap<>();
        Array published = connection.createArrayOf("text", tables.toArray());
        try (PreparedStatement statement = connection
                .prepareStatement("select redaction, \"table\", row_id, \"column\", hash from redaction_entries"
                        + " where \"table\" = any (?) order by redaction, \"table\", \"column\", hash, row_id")) {
            statement.setArray(1, published);
            statement.setFetchSize(BLOCK);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.computeIfAbsent(rows.getInt(1), first -> new ArrayList<>())
                            .add(new RedactedCell(once(known, rows.getString(2)), rows.getString(3),
                                    once(known, rows.getString(4)),
                                    once(known, HexFormat.of().formatHex(rows.getBytes(5)))));
                }
            }
        }
        return cells;
    }

    private static String once(Map<String, String> known, String text) {
        return known.computeIfAbsent(text, first -> first);
    }
}
