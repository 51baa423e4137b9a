package vn.minhbach.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

import vn.minhbach.dataset.Column;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Table;

/**
 * Streams the rows of one publisher's dataset as it stood at a release, table by table in the order of their keys. A
 * block of rows is in memory, never a table. Rows never change once they are published, so later releases do not show.
 */
final class StandingRows {

    private static final int BLOCK = 1_000;
    private static final String STANDING = "%1$s.added_in <= ? and (%1$s.withdrawn_in is null or %1$s.withdrawn_in > ?)";

    private final Connection connection;
    private final DatasetVersion wanted;

    /** @param connection in a transaction: without one, PostgreSQL's driver would read a table at once */
    StandingRows(Connection connection, DatasetVersion wanted) {
        this.connection = connection;
        this.wanted = wanted;
    }

    void writeTo(DatasetWriter writer) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // A large dataset takes longer than any page may; it must not take for ever.
            statement.execute("set local statement_timeout = '10min'");
        }
        for (Table table : DatasetFormat.TABLES) {
            writer.begin(table);
            write(table, writer);
        }
        writer.finish();
    }

    private void write(Table table, DatasetWriter writer) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(select(table))) {
            int parameter = 0;
            statement.setString(++parameter, wanted.publisher());
            statement.setInt(++parameter, wanted.at().release());
            statement.setInt(++parameter, wanted.at().release());
            if (speaker(table) != null) {
                statement.setInt(++parameter, wanted.at().release());
                statement.setInt(++parameter, wanted.at().release());
                statement.setDate(++parameter, Date.valueOf(wanted.at().publishedBy()));
            }
            statement.setFetchSize(BLOCK);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String[] cells = new String[table.columns().size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = rows.getString(i + 1);
                    }
                    writer.row(cells);
                }
            }
        }
    }

    private String select(Table table) {
        String cells = table.columns().stream().map(StandingRows::text).collect(Collectors.joining(", "));
        // In the order of the codes' characters, whatever collation the database was made with.
        String order = table.key().stream().map(table::column).map(column -> "t.\"" + column.name() + '"'
                + (column.type().sqlType().equals("text") ? " collate \"C\"" : "")).collect(Collectors.joining(", "));
        return "select " + cells + " from " + table.name() + " t where t.publisher = ? and " + STANDING.formatted("t")
                + (speaker(table) != null ? " and exists (select 1 from sources s where s.code = t." + speaker(table) + " and "
                        + STANDING.formatted("s") + " and coalesce(s.published_on, s.issued_on) <= ?)" : "")
                + " order by " + order;
    }

    /** The column that names the source by whose date rows are left out; null where none are. */
    private String speaker(Table table) {
        return wanted.at().publishedBy() == null ? null : table.name().equals("sources") ? "code"
                : table.indexOf("source") >= 0 ? "source" : null;
    }

    private static String text(Column column) {
        String name = "t.\"" + column.name() + '"';
        return column.type().isList() ? "nullif(array_to_string(" + name + ", ';'), '')" : name + "::text";
    }
}
