package vn.minhbach.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.running.SchemaOwner;

/** Shows that something is answered from memory: while it is asked, nobody can read a published table. */
public final class LockedTables {

    private LockedTables() {
    }

    /**
     * What is answered while every published table is locked; who waited for one would wait for longer than a statement
     * may take.
     */
    public static <T> T during(SchemaOwner owner, Supplier<T> question) {
        String tables = DatasetFormat.TABLES.stream().map(TableFormat::name).collect(Collectors.joining(", "));
        try (Connection connection = owner.connection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("lock table releases, release_changes, " + tables + " in access exclusive mode");
                return question.get();
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
