package vn.minhbach.portal.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Addresses of pages that are narrowed to several things of one kind, in what the reader chose besides. */
public final class ListAddress {

    private ListAddress() {
    }

    /** This page with other parameters. */
    public static String with(PageContext context, QueryParameters query) {
        return context.address(context.path(), query.parameters());
    }

    /** Another page. */
    public static String of(PageContext context, String page, String name, List<String> values) {
        return context.address(page, Map.of(name, values));
    }

    /**
     * This page from the beginning of its list.
     *
     * @param without parameters that it is to lose
     */
    public static String here(PageContext context, String name, List<String> values, Set<String> without) {
        Map<String, List<String>> changed = new TreeMap<>(context.parameters());
        changed.keySet().removeIf(each -> PartAddresses.isCursor(each) || each.equals(name) || without.contains(each));
        if (!values.isEmpty()) {
            changed.put(name, values);
        }
        return context.address(context.path(), changed);
    }
}
