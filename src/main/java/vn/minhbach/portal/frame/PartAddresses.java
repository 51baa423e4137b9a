package vn.minhbach.portal.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.quarkus.qute.TemplateExtension;

/**
 * Addresses of parts of the lists of a page. One of several lists has its name in the parameters, such as
 * {@code afterProgress}, and as the id of its heading; the others stay where they are.
 */
@TemplateExtension
public final class PartAddresses {

    private static final Pattern CURSOR = Pattern
            .compile("(?:" + PageContext.AFTER + "|" + PageContext.BEFORE + ")(?:\\p{Lu}.*)?");

    private PartAddresses() {
    }

    /** The part of this page's list that ends before a row. */
    public static String endingBefore(PageContext context, Object cursor) {
        return context.with(PageContext.BEFORE, cursor);
    }

    /** The next part of one of the lists of this page. */
    public static String nextOf(PageContext context, String list, Object cursor) {
        return turned(context, list, PageContext.AFTER, cursor);
    }

    /** The part before. */
    public static String previousOf(PageContext context, String list, Object cursor) {
        return turned(context, list, PageContext.BEFORE, cursor);
    }

    /** This page with one of its lists from the beginning. */
    public static String beginningOf(PageContext context, String list) {
        return turned(context, list, PageContext.AFTER, null);
    }

    private static String turned(PageContext context, String list, String side, Object cursor) {
        Map<String, List<String>> turned = new TreeMap<>(context.parameters());
        turned.remove(cursorOf(PageContext.AFTER, list));
        turned.remove(cursorOf(PageContext.BEFORE, list));
        if (cursor != null) {
            turned.put(cursorOf(side, list), List.of(cursor.toString()));
        }
        return ListAddress.with(context, new QueryParameters(turned)) + "#" + list;
    }

    /** The parameter that says where one of several lists of a page begins or ends. */
    static String cursorOf(String side, String list) {
        return side + list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1);
    }

    /** Whether a parameter says where a list begins or ends. */
    static boolean isCursor(String name) {
        return CURSOR.matcher(name).matches();
    }
}
