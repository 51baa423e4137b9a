package vn.minhbach.catalogue.release;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

import vn.minhbach.catalogue.Remembered;

/**
 * What differs between two releases with others in between. Rows are paired by what they are known by, so that one
 * changed twice is told once, and one changed and changed back is not told. That takes as long as there is to pair:
 * {@link TooManyChanges} where it takes longer than a statement may.
 */
@Singleton
@Transactional
class PairedChanges implements Differing {

    /** What stood at the earlier release and no longer does at the later. */
    private static final String GONE = "o.\"table\" = '%1$s' and o.added_in <= :from and o.withdrawn_in > :from and o.withdrawn_in <= :to";
    /** What stands at the later release and did not at the earlier. */
    private static final String COME = "n.\"table\" = '%1$s' and n.added_in > :from and n.added_in <= :to"
            + " and (n.withdrawn_in is null or n.withdrawn_in > :to)";
    /** No row is replaced by its like; one that was replaced several times may have been changed back. */
    private static final String DIFFERS = "(n.added_in = o.withdrawn_in or o.content - cast('{%2$s}' as text[]) <> n.content - cast('{%2$s}' as text[]))";
    private static final String PAIRED = "row_versions o join row_versions n on n.identity = o.identity and " + GONE + " and " + COME;

    private static final String COUNTS = "select '%1$s', come.n, gone.n, paired.n, paired.changed"
            + " from (select count(*) as n from row_versions n where " + COME + ") come,"
            + " (select count(*) as n from row_versions o where " + GONE + ") gone,"
            + " (select count(*) as n, count(*) filter (where " + DIFFERS + ") as changed from " + PAIRED + ") paired";

    private static final Map<ChangeKind, String> ROWS = Map.of(
            ChangeKind.CHANGED, "select o.id, n.id from " + PAIRED + " where " + DIFFERS + " and n.id > :after order by n.id",
            ChangeKind.WITHDRAWN, "select o.id, 0 from row_versions o where " + GONE + " and o.id > :after and not exists"
                    + " (select from row_versions n where n.identity = o.identity and " + COME + ") order by o.id",
            ChangeKind.ADDED, "select 0, n.id from row_versions n where " + COME + " and n.id > :after and not exists"
                    + " (select from row_versions o where o.identity = n.identity and " + GONE + ") order by n.id");

    /** What was counted once is so for ever. */
    private static final int COUNTS_KEPT = 1000;

    /** Of PostgreSQL: the statement was cancelled, here because it took too long. */
    private static final String QUERY_CANCELED = "57014";

    private final StatelessSession session;
    private final Remembered<Comparison, List<ChangeCount>> counted = new Remembered<>(COUNTS_KEPT);

    PairedChanges(StatelessSession session) {
        this.session = session;
    }

    @Override
    public List<ChangeCount> counts(Comparison comparison) {
        return counted.get(comparison, wanted -> inTime(wanted, () -> count(wanted)));
    }

    private List<ChangeCount> count(Comparison comparison) {
        String sql = Arrays.stream(DatasetTable.values()).map(each -> sql(COUNTS, each)).collect(Collectors.joining(" union all "));
        Map<String, Object[]> found = query(sql, comparison).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return Arrays.stream(DatasetTable.values()).map(table -> {
            Object[] row = found.get(table.table());
            long paired = number(row[3]);
            return new ChangeCount(table, number(row[4]), number(row[2]) - paired, number(row[1]) - paired);
        }).filter(each -> !each.none()).toList();
    }

    @Override
    public List<Found> rows(Comparison comparison, Section section, long after, int most) {
        return inTime(comparison, () -> query(sql(ROWS.get(section.kind()), section.table()), comparison).setParameter("after", after)
                .setMaxResults(most).getResultList().stream()
                .map(ids -> new Found(section, number(ids[0]), number(ids[1]))).toList());
    }

    private static <T> T inTime(Comparison comparison, Supplier<T> read) {
        try {
            return read.get();
        } catch (PersistenceException failed) {
            throw tookTooLong(failed) ? new TooManyChanges(comparison, failed) : failed;
        }
    }

    private static boolean tookTooLong(Throwable failed) {
        return failed != null && (failed instanceof SQLException refused && QUERY_CANCELED.equals(refused.getSQLState())
                || tookTooLong(failed.getCause()));
    }

    private static String sql(String sql, DatasetTable table) {
        return sql.formatted(table.table(), String.join(",", Content.bookkeeping(table)));
    }

    private NativeQuery<Object[]> query(String sql, Comparison comparison) {
        return session.createNativeQuery(sql, Object[].class).setParameter("from", comparison.from())
                .setParameter("to", comparison.to());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
