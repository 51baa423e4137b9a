package vn.minhbach.portal.frame;

import java.util.List;
import java.util.Map;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;

import vn.minhbach.http.Alternates;

/** All other forms that a page can be had in, as its doors tell, for its head: narrowed as it is, in its language, and of its time. */
@Named("alternates")
@Singleton
public class PageAlternates {

    private final List<Alternates> doors;

    PageAlternates(@All List<Alternates> doors) {
        this.doors = doors;
    }

    public List<FileLink> of(PageContext context) {
        return doors.stream().flatMap(each -> each.of(context.path())).map(each -> new FileLink(each.title(), each.type(), address(context, each))).toList();
    }

    private static String address(PageContext context, Alternates.Alternate form) {
        int parameters = form.address().indexOf('?');
        String path = parameters < 0 ? form.address() : form.address().substring(0, parameters);
        Map<String, List<String>> narrowed = form.narrowed() ? FileLinks.kept(context) : Map.of();
        String address = PageAddress.of(path, narrowed, context.languageOf(path), form.timeless() ? null : context.release(), form.timeless() ? null : context.publishedBy());
        String own = parameters < 0 ? "" : form.address().substring(parameters + 1);
        return own.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + own;
    }
}
