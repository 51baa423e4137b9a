package vn.minhbach.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the roles that the application uses, of which none is a superuser: they read and write no file of the machine,
 * and run no program. One owns the database, and what earlier versions made as the superuser; what the others may do it
 * grants them.
 */
final class DatabaseRoles {

    private static final String OWNER = EmbeddedDatabase.OWNER;
    /** Sequences follow the tables whose columns they number; what belongs to an extension stays with it. */
    private static final String OWN_EVERYTHING = """
            do $$
            declare
                each record;
            begin
                for each in select c.oid::regclass as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') loop
                    execute format('alter table %%s owner to %1$s', each.name);
                end loop;
                for each in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'public'::regnamespace
                        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
                    execute format('alter routine %%s owner to %1$s', each.name);
                end loop;
            end $$""".formatted(OWNER);

    private DatabaseRoles() {
    }

    static void prepare(Connection superuser, DatabasePasswords passwords) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            Set<String> known = known(statement);
            List<String> all = List.of(OWNER, EmbeddedDatabase.WRITER, EmbeddedDatabase.READER);
            if (known.containsAll(all) && !passwords.fresh()) {
                return;
            }
            superuser.setAutoCommit(false);
            for (String role : all) {
                statement.execute((known.contains(role) ? "alter" : "create") + " role " + role
                        + " login nosuperuser nocreatedb nocreaterole noreplication password '"
                        + passwords.ofRoles().get(role) + "'");
            }
            statement.execute("alter role " + EmbeddedDatabase.SUPERUSER + " password '" + passwords.superuser() + "'");
            if (!known.contains(OWNER)) {
                statement.execute("alter database " + EmbeddedDatabase.DATABASE + " owner to " + OWNER);
                statement.execute("revoke all on database " + EmbeddedDatabase.DATABASE + " from public");
                statement.execute(OWN_EVERYTHING);
            }
            statement.execute("grant connect on database " + EmbeddedDatabase.DATABASE + " to "
                    + EmbeddedDatabase.READER + ", " + EmbeddedDatabase.WRITER);
            // What is published is staged in temporary tables.
            statement.execute(
                    "grant temporary on database " + EmbeddedDatabase.DATABASE + " to " + EmbeddedDatabase.WRITER);
            superuser.commit();
        }
    }

    /** Has changed rules of who may come in count from now on. */
    static void reload(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
        if (!superuser.getAutoCommit()) {
            superuser.commit();
        }
    }

    private static Set<String> known(Statement statement) throws SQLException {
        Set<String> known = new HashSet<>();
        try (ResultSet rows = statement.executeQuery("select rolname from pg_roles")) {
            while (rows.next()) {
                known.add(rows.getString(1));
            }
        }
        return known;
    }
}
