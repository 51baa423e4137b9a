package vn.minhbach.portal.frame;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.TemplateExtension;

/** Where feeds are, for templates: of what changes, whatever time is in view. */
@TemplateExtension
final class FeedLinks {

    private static final String CHANGES = "/feed.atom";

    private FeedLinks() {
    }

    /** Of all that changes. */
    static String feed(PageContext context) {
        return PageAddress.of(CHANGES, Map.of(), context.languageOf(CHANGES), null, null);
    }

    /**
     * Of what changes about one thing.
     *
     * @param kind such as project
     */
    static String feed(PageContext context, String kind, String code) {
        return PageAddress.of(CHANGES, Map.of(kind, List.of(code)), context.languageOf(CHANGES), null, null);
    }
}
