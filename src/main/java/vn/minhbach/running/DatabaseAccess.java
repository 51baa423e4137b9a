package vn.minhbach.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets the users of the database do what they need and no more ({@code R__access.sql}), where there is one who owns the
 * schema, and others who write and read. Those that are missing are made, where the owner may.
 */
@Singleton
class DatabaseAccess {

    private static final Logger LOG = Logger.getLogger(DatabaseAccess.class);
    /**
     * SQLSTATE (PostgreSQL, appendix A): insufficient privilege, and a role that another instance was faster to make.
     */
    private static final String NOT_ALLOWED = "42501";
    private static final List<String> MADE_MEANWHILE = List.of("42710", "23505");
    /** Any number that no other lock of the database uses: instances start at once. */
    private static final long LOCK = 0x6D696E68_61636365L;

    private final String writer;
    /**
     * Of the reader and the writer, by their names; empty where one has none, as where the address of the database has
     * it.
     */
    private final Map<String, String> passwords = new LinkedHashMap<>();

    DatabaseAccess(@ConfigProperty(name = "quarkus.datasource.username") Optional<String> reader,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> readerPassword,
            @ConfigProperty(name = "quarkus.datasource.publishing.username") Optional<String> writer,
            @ConfigProperty(name = "quarkus.datasource.publishing.password") Optional<String> writerPassword) {
        this.writer = writer.orElse("");
        passwords.put(reader.orElse(""), readerPassword.orElse(""));
        passwords.put(this.writer, writerPassword.orElse(""));
    }

    /**
     * Makes those who are missing, before they are needed.
     *
     * @param owner the connection of who makes the schema
     * @throws SQLException where somebody is missing, and the owner may make nobody
     */
    void makeUsers(Connection owner) throws SQLException {
        for (String missing : missing(owner)) {
            try (Statement statement = owner.createStatement()) {
                statement.execute("create role " + statement.enquoteIdentifier(missing, true) + " login password "
                        + statement.enquoteLiteral(passwords.get(missing)));
                LOG.infof("The database's user %s is made", missing);
            } catch (SQLException failed) {
                if (!MADE_MEANWHILE.contains(failed.getSQLState())) {
                    throw !NOT_ALLOWED.equals(failed.getSQLState()) ? failed
                            : new SQLException("There is no user " + missing
                                    + " in the database, and who makes the schema may make none: create role " + missing
                                    + " login password '…'", NOT_ALLOWED, failed);
                }
            }
        }
    }

    private List<String> missing(Connection owner) throws SQLException {
        List<String> missing = new ArrayList<>();
        for (String user : passwords.keySet()) {
            if (!user.isEmpty() && !is(owner, "select exists (select from pg_roles where rolname = ?)", user)) {
                missing.add(user);
            }
        }
        return missing;
    }

    /**
     * Grants others than the owner what they need.
     *
     * @param changed whether the schema was changed just now
     */
    void grant(Connection owner, boolean changed) throws SQLException {
        if (!is(owner,
                "select pg_has_role(current_user, relowner, 'usage') from pg_class where oid = 'releases'::regclass")) {
            // Who made the schema is known elsewhere.
            return;
        }
        owner.setAutoCommit(false);
        is(owner, "select pg_advisory_xact_lock(?) is null", LOCK);
        for (String user : passwords.keySet()) {
            String needed = user.equals(writer) ? "insert" : "select";
            if (!user.isEmpty() && is(owner, "select current_user <> ?", user)
                    && (changed || !is(owner, "select has_table_privilege(?, 'releases', ?)", user, needed))) {
                is(owner, "select grant_access(?, ?) is null", user, user.equals(writer));
            }
        }
        owner.commit();
    }

    private static boolean is(Connection owner, String question, Object... parameters) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
