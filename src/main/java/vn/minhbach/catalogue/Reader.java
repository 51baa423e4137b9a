package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Reads rows into records, each method in one statement, whatever the number of rows. */
@Singleton
@Transactional
public class Reader {

    private static final int SCANNED_AT_ONCE = 1_000;

    private final StatelessSession session;
    private final Standing standing;

    Reader(StatelessSession session, EntityManagerFactory mapped) {
        this.session = session;
        this.standing = new Standing(mapped.getMetamodel());
    }

    public <T> List<T> list(Rows<T> rows, Order order) {
        return query(rows, "select r.it from " + rows.entity + " r where " + rows.conditions()
                + " order by " + order.clause("r"), rows.record).getResultList();
    }

    /** The one row, where the conditions leave at most one. */
    public <T> Optional<T> find(Rows<T> rows) {
        return query(rows, "select r.it from " + rows.entity + " r where " + rows.conditions(), rows.record)
                .uniqueResultOptional();
    }

    /** The rows by a key of theirs that is unique among them. */
    public <K, T> Map<K, T> index(Rows<T> rows, Function<T, K> key) {
        return list(rows, Order.by()).stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }

    /** The rows by a key that several may share, sorted within each. */
    public <K, T> Map<K, List<T>> group(Rows<T> rows, Function<T, K> key, Order order) {
        return list(rows, order).stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    public <T> Page<T> page(Rows<T> rows, Order order, Slice slice) {
        String following = slice.after() == null ? "" : " and " + order.after(rows.entity);
        SelectionQuery<T> query = query(rows, "select r.it from " + rows.entity + " r where " + rows.conditions()
                + following + " order by " + order.clause("r"), rows.record).setMaxResults(slice.first() + 1);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return Page.ofOneMore(query.getResultList(), slice.first());
    }

    /**
     * One page for each parent, in one statement.
     *
     * @param joins  HQL joins that lead from the row {@code r} to its parent, none where the row names it itself
     * @param parent what names the parent, such as {@code r.it.indicator}
     */
    public <T> Map<String, Page<T>> pages(Rows<T> rows, String joins, String parent, Collection<String> parents,
            Order order, Slice slice) {
        rows.in(parent, parents);
        if (parents.size() == 1 && joins.isEmpty()) {
            return Map.of(parents.iterator().next(), page(rows, order, slice));
        }
        String following = slice.after() == null ? "" : " and " + order.after(rows.entity);
        SelectionQuery<Object[]> query = query(rows, "select n.parent, w.it from (select r.id as id, " + parent
                + " as parent, row_number() over (partition by " + parent + " order by " + order.clause("r")
                + ") as place from " + rows.entity + " r" + joins + " where " + rows.conditions() + following
                + ") n join " + rows.entity + " w on w.id = n.id where n.place <= :most order by " + order.clause("w"),
                Object[].class).setParameter("most", slice.first() + 1L);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        Map<String, List<T>> found = new LinkedHashMap<>();
        query.getResultList().forEach(pair -> found.computeIfAbsent((String) pair[0], first -> new ArrayList<>())
                .add(rows.record.cast(pair[1])));
        Map<String, Page<T>> pages = new LinkedHashMap<>();
        found.forEach((code, list) -> pages.put(code, Page.ofOneMore(list, slice.first())));
        return pages;
    }

    /**
     * Some attributes of each row, where the whole record would be too much for what is wanted of very many.
     *
     * @param joins HQL joins of other rows that the attributes speak of, with a leading space; they must not multiply rows
     * @param after the id of the row version that the list begins after, null for the beginning
     */
    public List<Object[]> values(Rows<?> rows, String joins, Order order, Long after, String... attributes) {
        String following = after == null ? "" : " and " + order.after(rows.entity);
        SelectionQuery<Object[]> query = query(rows, "select " + String.join(", ", attributes) + " from " + rows.entity + " r" + joins
                + " where " + rows.conditions() + following + " order by " + order.clause("r"), Object[].class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    /** The same, row after row, so that very many take no memory. */
    public void scan(Rows<?> rows, String joins, Order order, Consumer<Object[]> each, String... attributes) {
        SelectionQuery<Object[]> query = query(rows, "select " + String.join(", ", attributes) + " from " + rows.entity + " r" + joins
                + " where " + rows.conditions() + " order by " + order.clause("r"), Object[].class).setFetchSize(SCANNED_AT_ONCE);
        try (Stream<Object[]> found = query.getResultStream()) {
            found.forEach(each);
        }
    }

    public long count(Rows<?> rows) {
        return query(rows, "select count(*) from " + rows.entity + " r where " + rows.conditions(), Long.class)
                .getSingleResult();
    }

    /** The greatest value of an attribute, empty where no row has one. */
    public Optional<Long> max(Rows<?> rows, String attribute) {
        return Optional.ofNullable(query(rows, "select max(" + attribute + ") from " + rows.entity + " r where "
                + rows.conditions(), Long.class).getSingleResult());
    }

    /**
     * Aggregates over groups of rows: each result is the values of the groups' keys, then of the aggregates.
     *
     * @param joins HQL joins of other rows that keys and aggregates speak of
     */
    public List<Object[]> aggregate(Rows<?> rows, String joins, List<String> keys, String... aggregates) {
        String named = IntStream.range(0, keys.size()).mapToObj(i -> keys.get(i) + " as k" + i).collect(Collectors.joining(", "));
        String groups = IntStream.rangeClosed(1, keys.size()).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return query(rows, "select " + named + ", " + String.join(", ", aggregates) + " from " + rows.entity + " r" + joins + " where "
                + rows.conditions() + " group by " + groups, Object[].class).getResultList();
    }

    /**
     * The rows on one side of corrections of facts.
     *
     * @param versions the ids of the versions on the other side
     * @return the rows by the id of the version that they were replaced by, or that they replaced
     */
    public <T> Map<Long, T> corrections(Class<T> record, Class<? extends FactRow> row, Side wanted, Collection<Long> versions) {
        String entity = row.getSimpleName();
        String hql = wanted == Side.AFTER ? "select n.supersedes, n.it from " + entity + " n where n.supersedes in :versions"
                : "select n.id, o.it from " + entity + " n join " + entity + " o on o.id = n.supersedes where n.id in :versions";
        Map<Long, T> corrections = new LinkedHashMap<>();
        session.createSelectionQuery(hql, Object[].class).setParameterList("versions", versions).getResultList()
                .forEach(pair -> corrections.put((Long) pair[0], record.cast(pair[1])));
        return corrections;
    }

    /** Versions of rows by their ids, whether they stand or not. */
    public <T extends Versioned> Map<Long, T> versions(Class<T> record, Class<? extends Row> row, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : index(Rows.all(record, row).in("r.id", ids), each -> each.version().id());
    }

    /** How many rows each value of an attribute has; rows without a value are left out. */
    public Map<String, Long> counts(Rows<?> rows, String joins, String attribute) {
        return aggregate(rows, joins, List.of(attribute), "count(*)").stream().filter(group -> group[0] != null)
                .collect(Collectors.toMap(group -> group[0].toString(), group -> (Long) group[1]));
    }

    private <R> SelectionQuery<R> query(Rows<?> rows, String hql, Class<R> result) {
        String expanded = rows.at == null ? hql : standing.expand(hql, rows.at);
        SelectionQuery<R> query = session.createSelectionQuery(expanded, result);
        if (expanded.contains(Standing.DAY)) {
            query.setParameter(Standing.DAY.substring(1), rows.at.publishedBy());
        }
        rows.parameters.forEach((name, value) -> {
            if (value instanceof Collection<?> values) {
                query.setParameterList(name, values);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
