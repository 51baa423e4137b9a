package vn.minhbach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.duckdb.DuckDBDriver;

/**
 * DuckDB within the tests. It reads files on disk: what reads over HTTP is an extension, which it would have to
 * download.
 */
public final class DuckDb {

    private static Connection database;

    private DuckDb() {
    }

    /**
     * The rows of a query.
     *
     * @param sql in which {@code ?} is a file of these bytes, as a text
     */
    public static List<Map<String, Object>> query(String sql, byte[] file, String suffix) {
        try {
            Path path = Files.createTempFile("duckdb-", suffix);
            try {
                return query(sql.replace("?", "'" + Files.write(path, file) + "'"));
            } finally {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static synchronized List<Map<String, Object>> query(String sql) {
        try {
            if (database == null) {
                database = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
            }
            try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
                List<Map<String, Object>> all = new ArrayList<>();
                while (rows.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.put(rows.getMetaData().getColumnLabel(i), rows.getObject(i));
                    }
                    all.add(row);
                }
                return all;
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }
}
