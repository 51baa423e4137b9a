package vn.minhbach.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the role that the application uses, which owns its database and is no superuser: it reads and writes no file of the
 * machine, and runs no program. What earlier versions made as the superuser becomes its own.
 */
final class DatabaseRoles {

    private static final String ROLE = EmbeddedDatabase.USER;
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
            end $$""".formatted(ROLE);

    private DatabaseRoles() {
    }

    static void prepare(Connection superuser, DatabasePasswords passwords) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            boolean known = exists(statement);
            if (known && !passwords.fresh()) {
                return;
            }
            superuser.setAutoCommit(false);
            statement.execute((known ? "alter" : "create") + " role " + ROLE + " login nosuperuser nocreatedb nocreaterole noreplication password '" + passwords.application() + "'");
            statement.execute("alter role " + EmbeddedDatabase.SUPERUSER + " password '" + passwords.superuser() + "'");
            if (!known) {
                statement.execute("alter database " + EmbeddedDatabase.DATABASE + " owner to " + ROLE);
                statement.execute("revoke all on database " + EmbeddedDatabase.DATABASE + " from public");
                statement.execute(OWN_EVERYTHING);
            }
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

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select from pg_roles where rolname = '" + ROLE + "'")) {
            return row.next();
        }
    }
}
