package vn.minhbach.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Snapshot;

/**
 * Finds everything that has all words of what a reader typed. What has them exactly as typed, accents included, comes
 * first, then what has them in its title, then by how often and how closely it has them.
 */
@Singleton
@Transactional
public class Search {

    private static final String MATCHES = """
            from search_documents where added_in <= :release and (withdrawn_in is null or withdrawn_in > :release)
            and kind in (:kinds) and finds(words, :query)""";

    /** Said by a source that had spoken by the day, or by none: see {@link Snapshot#publishedBy}. */
    private static final String SAID = """
             and (source is null or source in (select s.code from sources s where s.added_in <= :release
                and (s.withdrawn_in is null or s.withdrawn_in > :release)
                and coalesce(s.published_on, s.issued_on) <= :publishedBy))""";

    private static final String RANKED = """
             order by code = :code desc, position(:accented in lower(normalize(title, nfc))) > 0 desc,
                 position(:accented in accented) > 0 desc,
                 position(' ' || :folded || ' ' in ' ' || folded_title || ' ') > 0 desc,
                 ts_rank(words, to_tsquery('simple', :query)) desc,
                 array_position(cast(:ranked as text[]), kind), code
            limit :most offset :after""";

    private final StatelessSession session;

    Search(StatelessSession session) {
        this.session = session;
    }

    /**
     * @param kinds what to look for, null for everything
     * @param after the position to begin after, 0 for the first
     */
    public Page<SearchResult> page(Snapshot at, String text, Collection<SearchKind> kinds, int first, long after) {
        String folded = Folding.fold(text);
        if (folded.isEmpty()) {
            return new Page<>(List.of(), false);
        }
        List<Object[]> found = matching("select kind, code, title, title_en ", RANKED, Object[].class, at, text, kinds)
                .setParameter("code", folded.replace(' ', '-')).setParameter("accented", Folding.accented(text).strip())
                .setParameter("folded", folded)
                .setParameter("ranked", Arrays.stream(SearchKind.values()).map(Enum::name).collect(Collectors.joining(",", "{", "}")))
                .setParameter("most", first + 1).setParameter("after", after).getResultList();
        List<SearchResult> results = new ArrayList<>();
        for (Object[] each : found.subList(0, Math.min(first, found.size()))) {
            results.add(new SearchResult(after + results.size() + 1, SearchKind.valueOf((String) each[0]),
                    (String) each[1], (String) each[2], (String) each[3]));
        }
        return new Page<>(results, found.size() > first);
    }

    public long count(Snapshot at, String text, Collection<SearchKind> kinds) {
        return Folding.fold(text).isEmpty() ? 0
                : matching("select count(*) ", "", Long.class, at, text, kinds).getSingleResult();
    }

    private <R> NativeQuery<R> matching(String select, String order, Class<R> result, Snapshot at, String text,
            Collection<SearchKind> kinds) {
        Collection<SearchKind> wanted = kinds == null ? List.of(SearchKind.values()) : kinds;
        NativeQuery<R> query = session.createNativeQuery(select + MATCHES + (at.publishedBy() == null ? "" : SAID) + order, result);
        query.setParameter("release", at.release());
        if (at.publishedBy() != null) {
            query.setParameter("publishedBy", at.publishedBy());
        }
        query.setParameter("query", SearchWords.query(text));
        query.setParameterList("kinds", wanted.stream().filter(Objects::nonNull).map(Enum::name).toList());
        return query;
    }
}
