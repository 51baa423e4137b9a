package vn.minhbach.publishing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.CsvTable;
import vn.minhbach.dataset.DataPackage;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * The dataset that a publisher would have without one of its releases: what that brought is gone, what it withdrew is
 * there again, and what later releases did to other rows stays. Published like any dataset, it takes the release back.
 */
public final class Reversal {

    /** Of the same rows, the same bytes at any time. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Session session;
    private final String publisher;
    private final int release;
    private final int last;

    /** @param session that sees one state of the database throughout */
    public Reversal(Session session, String publisher, int release) throws SQLException {
        this.session = session;
        this.publisher = publisher;
        this.release = release;
        this.last = new ReleaseNumbers(session).last(publisher);
    }

    /** Whether the publisher has such a release. */
    public boolean isTheirs() throws SQLException {
        return session.number("select count(*) from releases where number = ? and publisher = ?", release,
                publisher) > 0;
    }

    /** The publisher's last release, over which alone the dataset is right. */
    public int over() {
        return last;
    }

    /** Why it cannot be taken back; empty where it can. */
    public Report objections() throws SQLException {
        Problems problems = new Problems();
        // Of each that took back the one before, the last: an odd number of times it is taken back, an even number it stands again.
        session.read(
                "with recursive chain (number, depth) as (select ?::integer, 0 union all select r.number, depth + 1 from chain c join lateral"
                        + " (select max(number) as number from releases where reverts = c.number) r on r.number is not null)"
                        + " select number from chain where depth = (select max(depth) from chain) and depth % 2 = 1",
                row -> problems.add(new Problem("releases", 0, null, Integer.toString(release),
                        ProblemCode.REVERTED_ALREADY.of(row.getInt(1)),
                        AllowedForm.RELEASE_NOT_REVERTED.of())),
                release);
        if (!problems.any()) {
            for (TableFormat table : DatasetFormat.TABLES) {
                object(table, problems);
            }
        }
        return problems.report();
    }

    private void object(TableFormat table, Problems problems) throws SQLException {
        String standing = " join " + table.name() + " c on c.publisher = t.publisher and c.withdrawn_in is null and "
                + StagingTable.sameKey(table, "c", "t");
        // What this release had changed, and a later one changed again or withdrew.
        add(table, problems, "t.withdrawn_in",
                " where t.added_in = ? and t.withdrawn_in is not null and t.supersedes is not null");
        // What it brought, and a later one changed; where that withdrew it nothing is left to take back.
        add(table, problems, "t.withdrawn_in",
                standing + " where t.added_in = ? and t.withdrawn_in is not null and t.supersedes is null");
        // What it withdrew, and a later one brought anew.
        add(table, problems, "c.added_in",
                standing + " where t.withdrawn_in = ? and not exists (select from " + table.name()
                        + " n where n.supersedes = t.id and n.added_in = t.withdrawn_in)");
        if (table.hasCode()) {
            // It would go, and not come back to whose it was.
            session.read("select t.code, b.publisher from " + table.name() + " t join " + table.name()
                    + " b on b.id = t.supersedes"
                    + " where t.publisher = ? and t.added_in = ? and t.withdrawn_in is null and b.publisher <> t.publisher order by t.id",
                    row -> problems.add(new Problem(table.file(), 0, null, row.getString(1),
                            ProblemCode.TAKEN_OVER_FROM.of(row.getString(2)), AllowedForm.NEW_DATASET.of())),
                    publisher, release);
        }
    }

    private void add(TableFormat table, Problems problems, String later, String condition) throws SQLException {
        session.read(
                "select " + StagingTable.keyText(table, "t") + ", " + later + " from " + table.name() + " t" + condition
                        + " and t.publisher = ? order by t.id",
                row -> problems.add(new Problem(table.file(), 0, null, row.getString(1),
                        ProblemCode.CHANGED_SINCE.of(row.getInt(2)), AllowedForm.LATER_RELEASE_REVERTED.of())),
                release, publisher);
    }

    /**
     * Writes the dataset as a zip of CSV files that says which release it was made over.
     *
     * @param out is closed
     */
    public void write(OutputStream out) throws IOException, SQLException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
            next(zip, DataPackage.FILE);
            zip.write(JsonNodeFactory.instance.objectNode().put(DatasetFormat.RELEASE, last).toString()
                    .getBytes(StandardCharsets.UTF_8));
            for (TableFormat table : DatasetFormat.TABLES) {
                next(zip, table.file());
                write(table, new CsvTable(table, zip));
            }
        }
    }

    private static void next(ZipOutputStream zip, String file) throws IOException {
        ZipEntry entry = new ZipEntry(file);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void write(TableFormat table, CsvTable csv) throws IOException, SQLException {
        List<String> columns = new ArrayList<>();
        for (ColumnFormat column : table.columns()) {
            columns.add(StagingTable.text(table, "t", column.name()));
        }
        // A dataset says whose it is even if nothing else is left of it.
        String kept = table == DatasetFormat.DATASET
                ? "t.added_in <> ? or not exists (select from datasets b where b.publisher = t.publisher and b.withdrawn_in = t.added_in)"
                : "t.added_in <> ?";
        session.read("select " + columns.stream().collect(Collectors.joining(", ")) + " from " + table.name()
                + " t where t.publisher = ? and (t.withdrawn_in = ?"
                + " or t.withdrawn_in is null and (" + kept + ")) order by t.id", row -> {
                    String[] cells = new String[columns.size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getString(i + 1);
                    }
                    csv.row(cells);
                }, publisher, release, release);
        csv.end();
    }
}
