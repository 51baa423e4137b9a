package vn.minhbach.publishing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.StringJoiner;

import org.postgresql.copy.CopyIn;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.search.Folding;
import vn.minhbach.dataset.Column;
import vn.minhbach.dataset.Row;
import vn.minhbach.dataset.RowSink;
import vn.minhbach.dataset.Table;

/** Streams the rows of one file into its staging table by COPY; a block of them in memory, never all. */
final class StagingSink implements RowSink, AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final Table table;
    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK + 4096);

    /** Starts to fill the staging table. Until {@link #close} the session can do nothing else. */
    StagingSink(Session session, Table table) throws SQLException {
        this.table = table;
        this.copy = session.copy("copy " + Staged.table(table) + " (line, keyed, " + Staged.columns(table) + ") from stdin with (format text, encoding 'UTF8')");
    }

    @Override
    public void accept(Row row) {
        block.append(row.line());
        append(row.keyed() ? "true" : "false");
        for (String value : row.values()) {
            append(value);
        }
        if (table.searchable()) {
            String title = words(row, Column.Search.TITLE);
            String text = words(row, Column.Search.TEXT);
            append(Folding.fold(title));
            append(Folding.fold(text));
            append(Folding.accented(title + " " + text).strip());
        } else if (table.facts()) {
            String asOf = row.value("as_of");
            append(asOf == null ? null : Period.parse(asOf).orElseThrow().end().toString());
        }
        block.append('\n');
        if (block.length() >= BLOCK) {
            try {
                flush();
            } catch (SQLException failed) {
                throw new IllegalStateException("Could not stage " + table.file(), failed);
            }
        }
    }

    private static String words(Row row, Column.Search search) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < row.texts().length; i++) {
            if (row.texts()[i] != null && row.table().columns().get(i).search() == search) {
                words.add(row.texts()[i]);
            }
        }
        return words.toString();
    }

    /** One cell in the text format of COPY. */
    private void append(String value) {
        block.append('\t');
        if (value == null) {
            block.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> block.append("\\\\");
                case '\t' -> block.append("\\t");
                case '\n' -> block.append("\\n");
                case '\r' -> block.append("\\r");
                default -> block.append(c);
            }
        }
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
    }

    /** Gives up the COPY where it was not finished, so that the connection can roll back. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
