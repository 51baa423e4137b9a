package vn.minhbach.portal.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.quarkus.qute.TemplateExtension;

/** Addresses of a page of changes, which keep what the changes are of: since when, and of which place or thing. */
@TemplateExtension
final class ChangeAddresses {

    private static final Set<String> OF_WHAT = Set.of("since", "place", "project", "programme", "indicator", "agency",
            "source", "publisher");

    private ChangeAddresses() {
    }

    /** This page narrowed by two parameters. */
    static String only(PageContext context, String name, Object value, String other, Object otherValue) {
        Map<String, List<String>> narrowed = ofWhat(context);
        narrowed.put(name, List.of(value.toString()));
        narrowed.put(other, List.of(otherValue.toString()));
        return context.address(context.path(), narrowed);
    }

    /** This page without what its list is narrowed by. */
    static String unnarrowed(PageContext context) {
        return context.address(context.path(), ofWhat(context));
    }

    /** The same of all places. */
    static String allPlaces(PageContext context) {
        return context.same(context.path(), "place");
    }

    private static Map<String, List<String>> ofWhat(PageContext context) {
        Map<String, List<String>> kept = new TreeMap<>(context.parameters());
        kept.keySet().retainAll(OF_WHAT);
        return kept;
    }
}
