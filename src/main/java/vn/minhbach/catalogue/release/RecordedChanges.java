package vn.minhbach.catalogue.release;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;

/** What one release changed, as its publication wrote it down: found in a moment, however much that was. */
@Singleton
@Transactional
class RecordedChanges implements Differing {

    private static final String COUNTS = "select \"table\", changed, withdrawn, added from release_changes where release = :release";

    /** In the words of the index on these columns: "is not null" would not find it. */
    private static final Map<ChangeKind, String> ROWS = Map.of(
            ChangeKind.CHANGED, "select n.supersedes, n.id from %1$s n where n.added_in = :release and (n.supersedes is null) is false"
                    + " and n.id > :after order by n.id",
            ChangeKind.WITHDRAWN, "select o.id, 0 from withdrawals o where o.release = :release and o.\"table\" = '%1$s'"
                    + " and o.id > :after order by o.id",
            ChangeKind.ADDED, "select 0, n.id from %1$s n where n.added_in = :release and n.supersedes is null"
                    + " and n.id > :after order by n.id");

    private final StatelessSession session;

    RecordedChanges(StatelessSession session) {
        this.session = session;
    }

    @Override
    public List<ChangeCount> counts(Comparison comparison) {
        return session.createNativeQuery(COUNTS, Object[].class).setParameter("release", comparison.to()).getResultList().stream()
                .map(row -> new ChangeCount(DatasetTable.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)),
                        (Long) row[1], (Long) row[2], (Long) row[3]))
                .sorted(Comparator.comparing(ChangeCount::table)).toList();
    }

    @Override
    public List<Found> rows(Comparison comparison, Section section, long after, int most) {
        return session.createNativeQuery(ROWS.get(section.kind()).formatted(section.table().table()), Object[].class)
                .setParameter("release", comparison.to()).setParameter("after", after).setMaxResults(most).getResultList().stream()
                .map(ids -> new Found(section, ((Number) ids[0]).longValue(), ((Number) ids[1]).longValue())).toList();
    }
}
