package vn.minhbach.portal.overview;

import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.Fulfilment;
import vn.minhbach.portal.directive.DirectiveOverview;

/**
 * What is overdue: what somebody can still do first, of that what waits longest.
 *
 * @param total how many are, with those of whom nobody took over what was overdue when they ended
 * @param ended how many of them are such
 * @param first the most pressing
 */
public record Overdue(long total, long ended, DirectiveOverview first) {

    /** The most pressing of all; null where nothing is overdue. */
    public Directive order() {
        return first.empty() ? null : first.list().get(0);
    }

    /** How that stands. */
    public Fulfilment stands() {
        return first.fulfilment(order().code());
    }

    public boolean many() {
        return total > first.list().size();
    }
}
