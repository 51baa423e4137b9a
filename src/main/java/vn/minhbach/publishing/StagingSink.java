package vn.minhbach.publishing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.postgresql.copy.CopyIn;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.dataset.DatasetRow;
import vn.minhbach.dataset.RowSink;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.DatabaseFailed;
import vn.minhbach.publishing.transaction.Session;

/** Streams the rows of one file into its staging table by COPY; a block of them in memory, never all. */
final class StagingSink implements RowSink, AutoCloseable {

    private static final int BLOCK = 1 << 16;

    /** Few periods come in many rows. */
    private static final int KNOWN_PERIODS = 1_000;

    private final int asOf;
    private final boolean[] plain;
    private final CopyIn copy;
    private final TableDigest seen;
    private final OptionalLong idBefore;
    private final Map<String, String> ends = new HashMap<>();
    private final StringBuilder block = new StringBuilder(BLOCK + 4096);

    /**
     * Starts to fill the staging table. Until {@link #close} the session can do nothing else.
     *
     * @param idBefore where it is not empty, the id of a row is this and its line
     */
    StagingSink(Session session, TableFormat table, OptionalLong idBefore) throws SQLException {
        this.idBefore = idBefore;
        this.asOf = table.facts() ? table.indexOf("as_of") : -1;
        this.plain = new boolean[table.columns().size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = table.columns().get(i).type().isPlain();
        }
        this.seen = new TableDigest(table);
        this.copy = session.copy("copy " + StagingTable.table(table) + " (line, keyed, " + StagingTable.columns(table)
                + (idBefore.isPresent() ? ", id" : "") + ") from stdin with (format text, freeze, encoding 'UTF8')");
    }

    @Override
    public void accept(DatasetRow row) {
        block.append(row.line());
        append(seen.see(row) ? "true" : "false");
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] && row.values()[i] != null) {
                block.append('\t').append(row.values()[i]);
            } else {
                append(row.values()[i]);
            }
        }
        if (asOf >= 0) {
            append(end(row.values()[asOf]));
        }
        if (idBefore.isPresent()) {
            block.append('\t').append(idBefore.getAsLong() + row.line());
        }
        block.append('\n');
        if (block.length() >= BLOCK) {
            try {
                flush();
            } catch (SQLException failed) {
                throw new DatabaseFailed(failed);
            }
        }
    }

    private String end(String period) {
        if (period == null) {
            return null;
        }
        if (ends.size() >= KNOWN_PERIODS) {
            ends.clear();
        }
        return ends.computeIfAbsent(period, text -> Period.parse(text).orElseThrow().end().toString());
    }

    /** One cell in the text format of COPY. */
    private void append(String value) {
        block.append('\t');
        if (value == null) {
            block.append("\\N");
            return;
        }
        // What needs no escape is copied whole.
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char escaped = escaped(value.charAt(i));
            if (escaped != 0) {
                block.append(value, copied, i).append('\\').append(escaped);
                copied = i + 1;
            }
        }
        block.append(value, copied, value.length());
    }

    /** What stands for a character behind a backslash, 0 for one that stands for itself. */
    private static char escaped(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }

    private void flush() throws SQLException {
        byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        block.setLength(0);
    }

    /** Writes what is left and ends the COPY. */
    void finish() throws SQLException {
        flush();
        copy.endCopy();
        seen.end();
    }

    /** What is kept of the rows that came. */
    TableDigest seen() {
        return seen;
    }

    /** Gives up the COPY where it was not finished, so that the connection can roll back. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
