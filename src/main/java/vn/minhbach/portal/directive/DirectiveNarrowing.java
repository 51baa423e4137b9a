package vn.minhbach.portal.directive;

import java.time.LocalDate;
import java.util.List;

import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.QueryParameters;

/**
 * What the list of directives, and their calendar, can be narrowed by, and what they are narrowed by.
 *
 * @param states   with how many directives stand so, whatever state is chosen
 * @param on       the day that deadlines are held against, null where the reader chose none
 * @param one      whether one directive was asked for by its code
 * @param calendar the address of the same directives as a calendar
 */
public record DirectiveNarrowing(List<Choice<DirectiveState>> states, List<Choice<String>> places, List<Choice<String>> leads,
        List<Choice<DirectiveOrder>> orders, String text, LocalDate on, boolean one, String calendar) {

    /** Whether a source names a day. */
    public enum Dated {
        YES, NO
    }

    /** The parameter that names the day that deadlines are held against. */
    static final String ON = "on";

    /** @throws vn.minhbach.portal.frame.BadParameter where a parameter has a value that means nothing */
    static DirectiveFilter filter(QueryParameters query) {
        Dated dated = query.value("dated", Dated.class, null);
        return DirectiveFilter.ALL.code(query.codes("code")).place(query.codes("place")).lead(query.codes("lead"))
                .supporting(query.codes("supporting")).agency(query.codes("agency")).programme(query.codes("programme"))
                .project(query.codes("project")).source(query.codes("source")).dated(dated == null ? null : dated == Dated.YES)
                .state(query.values("state", DirectiveState.class)).text(query.text("q"));
    }
}
