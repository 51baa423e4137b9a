package vn.minhbach.portal.directive;

import java.util.List;

import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.narrow.ListFilter;

/**
 * What the list of directives, and their calendar, can be narrowed by, and what they are narrowed by.
 *
 * @param states with how many directives stand so, whatever state is chosen
 * @param one whether one directive was asked for by its code
 * @param calendar the address of the same directives as a calendar
 */
public record DirectiveNarrowing(ListFilter list, List<Choice<DirectiveState>> states, boolean one, String calendar) {
}
