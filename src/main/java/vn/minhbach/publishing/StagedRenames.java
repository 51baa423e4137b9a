package vn.minhbach.publishing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * Things whose code is gone while the same name comes under another code. Whether it is the same thing is for who
 * publishes it to say: then its row, and the rows that speak of it, are changed instead of withdrawn and added, so that
 * their history goes on.
 */
final class StagedRenames {

    private final Session session;

    StagedRenames(Session session) {
        this.session = session;
    }

    /**
     * A candidate.
     *
     * @param line of the new code
     * @param id of the row of the old one
     */
    private record Pair(Rename rename, long line, long id) {
    }

    /**
     * Joins what was said to be renamed; the differences of all tables must be there.
     *
     * @param whole whether what does not come is gone
     */
    Renames join(Confirmed confirmed, boolean whole) throws SQLException {
        List<Pair> candidates = new ArrayList<>();
        for (TableFormat table : DatasetFormat.TABLES) {
            if (whole && table.hasCode() && StagedNames.column(table) != null) {
                candidates.addAll(candidates(table));
            }
        }
        if (candidates.isEmpty()) {
            return Renames.NONE;
        }
        Renames renames = Renames.of(candidates.stream().map(Pair::rename).toList(), confirmed);
        List<Pair> same = candidates.stream().filter(each -> confirmed.isSame(each.rename(), renames.all())).toList();
        if (!same.isEmpty()) {
            join(same);
        }
        return renames;
    }

    private void join(List<Pair> same) throws SQLException {
        session.run(
                "create temp table renamed (\"table\" text, former text, code text, line bigint, id bigint) on commit drop");
        session.run("create index on renamed (\"table\", former)");
        for (Pair each : same) {
            session.write("insert into renamed values (?, ?, ?, ?, ?)",
                    DatasetFormat.byFile(each.rename().file()).orElseThrow().name(), each.rename().former(),
                    each.rename().code(), each.line(), each.id());
        }
        session.run("analyze renamed");
        for (TableFormat table : DatasetFormat.TABLES) {
            join(table, "select line, id from renamed where \"table\" = '" + table.name() + "'");
        }
        joinRowsThatSpeakOfThem();
    }

    /**
     * Where several have the name nobody can be asked which is which. Those go before anything is joined: of thousands
     * of one name the pairs would be millions.
     */
    private List<Pair> candidates(TableFormat table) throws SQLException {
        String name = StagedNames.column(table);
        String difference = StagingTable.difference(table);
        List<Pair> pairs = new ArrayList<>();
        session.read("with gone as (select lower(t." + name + ") as folded, min(t.id) as id from " + difference
                + " w join " + table.name()
                + " t on t.id = w.id where w.line is null group by 1 having count(*) = 1), come as (select lower(s."
                + name + ") as folded, min(s.line) as line from " + difference + " a join "
                + StagingTable.table(table)
                + " s on s.line = a.line where a.id is null group by 1 having count(*) = 1) select t.code, s.code, s."
                + name
                + ", s.line, t.id from gone join come using (folded) join " + table.name()
                + " t on t.id = gone.id join " + StagingTable.table(table)
                + " s on s.line = come.line order by s.line, t.id",
                row -> pairs.add(new Pair(
                        new Rename(table.file(), row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
                        row.getLong(4), row.getLong(5))));
        return pairs;
    }

    /**
     * Makes a change of what was a row that is gone and one that comes.
     *
     * @param same lines and ids of such rows
     */
    private void join(TableFormat table, String same) throws SQLException {
        String difference = StagingTable.difference(table);
        session.write("with same as materialized (" + same + "), gone as (delete from " + difference
                + " d using same where d.id = same.id and d.line is null)"
                + " update " + difference + " d set id = same.id from same where d.line = same.line");
    }

    /** Whose keys are the same but for the codes. */
    private void joinRowsThatSpeakOfThem() throws SQLException {
        Set<String> targets = DatasetFormat.TABLES.stream().map(TableFormat::name).collect(Collectors.toSet());
        for (TableFormat table : DatasetFormat.TABLES) {
            List<String> speaking = table.key().stream().map(table::column)
                    .filter(each -> targets.contains(String.valueOf(each.target()))).map(ColumnFormat::name).toList();
            if (speaking.isEmpty()) {
                continue;
            }
            // Matched by one number first, as in StagingTable: keys alone would be compared each with each.
            String own = "row("
                    + table.key().stream().map(each -> former(table, each)).collect(Collectors.joining(", ")) + ")";
            String coming = "row(" + StagingTable.keyColumns(table, "s") + ")";
            String spoken = speaking.stream()
                    .map(each -> "exists (select from renamed r where r.\"table\" = '" + table.column(each).target()
                            + "' and r.former = t." + StagingTable.quoted(each) + ")")
                    .collect(Collectors.joining(" or ", "(", ")"));
            join(table, "select distinct on (s.line) s.line, t.id from " + StagingTable.difference(table) + " w join "
                    + table.name() + " t on t.id = w.id and w.line is null and " + spoken + " join "
                    + StagingTable.table(table) + " s on hash_record_extended(" + own + ", 0) = hash_record_extended("
                    + coming + ", 0) and " + own + " is not distinct from " + coming + " join "
                    + StagingTable.difference(table) + " a on a.line = s.line and a.id is null order by s.line, t.id");
        }
    }

    /** A part of the key of a standing row, with the code that what it refers to has from now on. */
    private static String former(TableFormat table, String column) {
        String cell = "t." + StagingTable.quoted(column);
        String target = table.column(column).target();
        return target == null || table.column(column).within() != null ? cell
                : "coalesce((select r.code from renamed r where r.\"table\" = '" + target + "' and r.former = " + cell
                        + "), " + cell + ")";
    }
}
