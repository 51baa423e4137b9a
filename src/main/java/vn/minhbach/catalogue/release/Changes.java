package vn.minhbach.catalogue.release;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.minhbach.catalogue.Page;

/** Reads what a release changed, row by row. The list of a release never changes, so a position in it is a cursor. */
@Singleton
@Transactional
public class Changes {

    /** Columns that the portal adds to a dataset's own. */
    private static final Set<String> BOOKKEEPING = Set.of("id", "publisher", "added_in", "withdrawn_in", "as_of_end",
            "folded_title", "folded_text", "accented", "words");

    private static final String PAGE = """
            with listed as (
                select a."table", a.key, case when o.id is null then 'ADDED' else 'CHANGED' end as kind, o.id as old, a.id as new
                from row_versions a
                left join row_versions o on o."table" = a."table" and o.identity = a.identity and o.withdrawn_in = :release
                where a.added_in = :release
                union all
                select o."table", o.key, 'WITHDRAWN', o.id, null
                from row_versions o
                where o.withdrawn_in = :release and not exists (
                    select from row_versions a where a."table" = o."table" and a.identity = o.identity and a.added_in = :release)
                order by 3 desc, 1, 2, 5, 4 limit :most offset :after
            )
            select l."table", l.key, l.kind, cast(o.content as text), cast(a.content as text)
            from listed l
            left join row_versions o on o."table" = l."table" and o.id = l.old
            left join row_versions a on a."table" = l."table" and a.id = l.new
            order by l.kind desc, l."table", l.key, l.new, l.old
            """;

    /** Numbers keep all their digits. */
    private static final ObjectMapper EXACT = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final StatelessSession session;

    Changes(StatelessSession session) {
        this.session = session;
    }

    /** The withdrawn first, then the changed, then the added, each by table and key; after a position, 0 for the first. */
    public Page<Change> page(long release, int first, long after) {
        List<Object[]> found = session.createNativeQuery(PAGE, Object[].class).setParameter("release", release)
                .setParameter("most", first + 1).setParameter("after", after).getResultList();
        List<Change> changes = new ArrayList<>();
        for (Object[] each : found.subList(0, Math.min(first, found.size()))) {
            changes.add(new Change(after + changes.size() + 1, (String) each[0], (String) each[1],
                    ChangeKind.valueOf((String) each[2]), columns((String) each[3], (String) each[4])));
        }
        return new Page<>(changes, found.size() > first);
    }

    private List<Change.Column> columns(String before, String after) {
        JsonNode old = read(before);
        JsonNode next = read(after);
        Set<String> names = new LinkedHashSet<>();
        next.fieldNames().forEachRemaining(names::add);
        old.fieldNames().forEachRemaining(names::add);
        names.removeAll(BOOKKEEPING);
        List<Change.Column> columns = new ArrayList<>();
        for (String name : names) {
            String was = text(old.path(name));
            String is = text(next.path(name));
            if (!Objects.equals(was, is)) {
                columns.add(new Change.Column(name, was, is));
            }
        }
        return columns;
    }

    private JsonNode read(String content) {
        try {
            return content == null ? EXACT.createObjectNode() : EXACT.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL wrote JSON that cannot be read", impossible);
        }
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            for (Iterator<JsonNode> each = value.elements(); each.hasNext();) {
                parts.add(each.next().asText());
            }
            return parts.isEmpty() ? null : String.join(";", parts);
        }
        return value.isMissingNode() || value.isNull() ? null : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}
