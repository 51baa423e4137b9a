package vn.minhbach.portal.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;

import vn.minhbach.http.Alternates;

/**
 * All other forms that a page can be had in, as its doors tell, for its head: narrowed as it is, in its language, and
 * of its time.
 */
@Named("alternates")
@Singleton
public class PageAlternates {

    private final List<Alternates> doors;

    /**
     * @param doors in whatever order they are found, which differs from one instance to the other; a pinned page has
     *     the same bytes on all
     */
    PageAlternates(@All List<Alternates> doors) {
        this.doors = doors.stream().sorted(Comparator.comparing(each -> each.getClass().getName())).toList();
    }

    public List<FileLink> of(PageContext context) {
        return forms(context).map(each -> link(context, each)).toList();
    }

    /** Those alone that have the same as the page, narrowed as it is. */
    public List<FileLink> ofRows(PageContext context) {
        return forms(context).filter(Alternates.Alternate::narrowed).map(each -> link(context, each)).toList();
    }

    private Stream<Alternates.Alternate> forms(PageContext context) {
        return doors.stream().flatMap(each -> each.of(context.path()));
    }

    private static FileLink link(PageContext context, Alternates.Alternate form) {
        return new FileLink(form.title(), form.type(), address(context, form));
    }

    private static String address(PageContext context, Alternates.Alternate form) {
        int parameters = form.address().indexOf('?');
        String path = parameters < 0 ? form.address() : form.address().substring(0, parameters);
        Map<String, List<String>> narrowed = form.narrowed() ? context.narrowing() : Map.of();
        String address = PageAddress.of(path, narrowed, context.languageOf(path),
                form.timeless() ? null : context.release(), form.timeless() ? null : context.publishedBy());
        String own = parameters < 0 ? "" : form.address().substring(parameters + 1);
        return own.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + own;
    }
}
