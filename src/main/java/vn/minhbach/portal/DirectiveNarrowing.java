package vn.minhbach.portal;

import java.util.List;

import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveState;

/**
 * What the list of directives, and their calendar, can be narrowed by, and what they are narrowed by.
 *
 * @param states   with how many directives stand so, whatever state is chosen
 * @param one      whether one directive was asked for by its code
 * @param calendar the address of the same directives as a calendar
 */
public record DirectiveNarrowing(List<Choice<DirectiveState>> states, List<Choice<String>> places, List<Choice<String>> leads,
        List<Choice<DirectiveOrder>> orders, String text, boolean one, String calendar) {

    /** Whether a source names a day. */
    public enum Dated {
        YES, NO
    }

    /** @throws BadParameter where a parameter has a value that means nothing */
    static DirectiveFilter filter(Query query) {
        Dated dated = query.value("dated", Dated.class, null);
        return new DirectiveFilter(query.codes("code"), query.codes("place"), query.codes("lead"), query.codes("supporting"),
                query.codes("agency"), query.codes("programme"), query.codes("project"), query.codes("source"),
                dated == null ? null : dated == Dated.YES, query.values("state", DirectiveState.class), query.text("q"));
    }
}
