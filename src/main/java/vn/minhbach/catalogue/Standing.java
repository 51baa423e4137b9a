package vn.minhbach.catalogue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Metamodel;

/**
 * Says in HQL what stands in a snapshot. Fragments of queries are written once and for every snapshot, so they carry a
 * marker; it becomes the condition when the whole query is made, for every row in it alike.
 */
final class Standing {

    /** The parameter that takes {@link Snapshot#publishedBy}; it is there only where anything in the query has a source. */
    static final String DAY = ":publishedBy";

    private static final Pattern MARKER = Pattern.compile("\\{(\\w+) (\\w+) (stands|known)}");

    /** Added by this release or before it, and not withdrawn by then. */
    private static final String VERSION =
            "%1$s.it.version.addedIn <= :release and (%1$s.it.version.withdrawnIn is null or %1$s.it.version.withdrawnIn > :release)";

    /** Added by this release or before it, and perhaps withdrawn since. */
    private static final String KNOWN = "%1$s.it.version.addedIn <= :release";

    /** Said by a source that had spoken by the day; one without a date never had. The source stands, or is known, as the row. */
    private static final String SAID =
            " and %s in (select said.it.code from SourceRow said where %s and coalesce(said.it.publishedOn, said.it.issuedOn) <= " + DAY + ")";

    private final Metamodel metamodel;
    /** What names the source of a row, by the name of its entity; empty where no source says that it is so. */
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    Standing(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    /** @param declared entity and alias as HQL declares them, such as {@code ProjectRow p} */
    static String marker(String declared) {
        return "{" + declared + " stands}";
    }

    /** Of what had come in by then, whether it still stood or not; declared likewise. */
    static String knownMarker(String declared) {
        return "{" + declared + " known}";
    }

    /** The query with every marker replaced. */
    String expand(String hql, Snapshot at) {
        return MARKER.matcher(hql).replaceAll(marker -> Matcher.quoteReplacement(condition(marker.group(1), marker.group(2),
                marker.group(3).equals("known") ? KNOWN : VERSION, at)));
    }

    private String condition(String entity, String alias, String version, Snapshot at) {
        String source = at.publishedBy() == null ? "" : sources.computeIfAbsent(entity, this::source);
        return version.formatted(alias) + (source.isEmpty() ? "" : SAID.formatted(alias + "." + source, version.formatted("said")));
    }

    private String source(String entity) {
        EmbeddableType<?> record = (EmbeddableType<?>) type(entity).getSingularAttribute("it").getType();
        Function<String, Boolean> has = name -> record.getSingularAttributes().stream().anyMatch(each -> each.getName().equals(name));
        if (entity.equals("SourceRow")) {
            return "it.code";
        }
        return has.apply("claim") ? "it.claim.source" : has.apply("source") ? "it.source" : "";
    }

    private EntityType<?> type(String entity) {
        return metamodel.getEntities().stream().filter(each -> each.getName().equals(entity)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rows are called " + entity));
    }
}
