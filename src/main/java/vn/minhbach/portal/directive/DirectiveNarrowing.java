package vn.minhbach.portal.directive;

import java.time.LocalDate;
import java.util.List;

import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.portal.frame.Choice;

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
}
