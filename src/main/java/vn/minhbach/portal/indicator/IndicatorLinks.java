package vn.minhbach.portal.indicator;

import java.util.List;
import java.util.Set;

import vn.minhbach.portal.frame.ListAddress;
import vn.minhbach.portal.frame.PageContext;

/**
 * The same indicator seen otherwise: each way keeps the places that were chosen, and of the rest what still says
 * something.
 */
public record IndicatorLinks(PageContext context) {

    public String period(String period) {
        return ListAddress.here(context, "period", List.of(period), Set.of("add", "all", "sort", "latest"));
    }

    /** The latest of each place. */
    public String latest() {
        return ListAddress.here(context, "latest", List.of("true"), Set.of("add", "all", "sort", "period"));
    }

    public String sort(String sort) {
        return ListAddress.here(context, "sort", List.of(sort), Set.of("add", "all"));
    }

    /** With none left out. */
    public String all() {
        return ListAddress.here(context, "all", List.of("true"), Set.of("add"));
    }

    /** Of another place, from the beginning. */
    public String place(String code) {
        return context.link(context.path(), "place", code);
    }
}
