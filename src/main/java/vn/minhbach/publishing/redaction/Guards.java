package vn.minhbach.publishing.redaction;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import vn.minhbach.publishing.transaction.Session;

/**
 * The triggers by which a table and its volumes refuse changes, lifted within the transaction that redacts: whichever
 * way that ends, they are as they were. Nobody else writes to the table meanwhile; readers go on.
 */
final class Guards {

    private record Guard(String relation, String trigger, String enabled) {
    }

    private final Session session;
    private final List<Guard> lifted = new ArrayList<>();

    Guards(Session session) {
        this.session = session;
    }

    void lift(String table) throws SQLException {
        List<Guard> guards = new ArrayList<>();
        session.read("select t.tgrelid::regclass::text, quote_ident(t.tgname), t.tgenabled from pg_trigger t"
                + " where t.tgfoid in ('refuse_change()'::regprocedure, 'refuse_change_but()'::regprocedure, 'refuse_change_but_withdrawal()'::regprocedure,"
                + " 'require_release()'::regprocedure, 'count_on()'::regprocedure) and t.tgenabled <> 'D' and (t.tgrelid = ?::regclass"
                + " or t.tgrelid in (select relid from pg_partition_tree(?::regclass))) order by 1, 2",
                row -> guards.add(new Guard(row.getString(1), row.getString(2), row.getString(3))), table, table);
        for (Guard each : guards) {
            session.run("alter table only " + each.relation() + " disable trigger " + each.trigger());
        }
        lifted.addAll(guards);
    }

    void restore() throws SQLException {
        for (Guard each : lifted) {
            session.run("alter table only " + each.relation() + " enable " + switch (each.enabled()) {
                case "A" -> "always ";
                case "R" -> "replica ";
                default -> "";
            } + "trigger " + each.trigger());
        }
        lifted.clear();
    }
}
