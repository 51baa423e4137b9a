package vn.minhbach.portal.frame;

import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** How templates write a name that stands elsewhere than at the beginning. */
@TemplateExtension
public final class SentenceCase {

    private SentenceCase() {
    }

    /** A name in the middle of a sentence. */
    public static String lower(PageContext context, String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
