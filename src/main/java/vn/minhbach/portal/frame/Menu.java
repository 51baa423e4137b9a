package vn.minhbach.portal.frame;

import io.quarkus.qute.TemplateExtension;

/** Which entry of the menu a page belongs to. */
@TemplateExtension
class Menu {

    private Menu() {
    }

    /**
     * What {@code aria-current} says of an entry.
     *
     * @param entry the path that it leads to, such as {@code /projects}
     * @return {@code page} on that very page, {@code true} on what stands under it, null elsewhere
     */
    static String current(PageContext context, String entry) {
        return context.path().equals(entry) ? "page" : context.path().startsWith(entry + "/") ? "true" : null;
    }
}
