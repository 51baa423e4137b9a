package vn.minhbach.portal.asked;

import java.time.LocalDate;
import java.util.Map;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveGroupBy;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.portal.frame.QueryParameters;

/** @param on the day that deadlines are held against, null where the reader chose none */
public record DirectivesAsked(DirectiveFilter filter, DirectiveOrder order, LocalDate on) {

    /** The parameter that names that day. */
    public static final String ON = "on";

    /** Whether a source names a day. */
    public enum Dated {
        YES, NO
    }

    /** What directives may have none of, by the parameter that asks for it. */
    public static final Map<String, DirectiveGroupBy> OPEN = Map.of("lead", DirectiveGroupBy.LEAD, "programme",
            DirectiveGroupBy.PROGRAMME);

    public static DirectivesAsked of(QueryParameters given) {
        QueryParameters query = given.told(OPEN);
        Dated dated = query.value("dated", Dated.class, null);
        return new DirectivesAsked(DirectiveFilter.ALL.unknown(given.unknown(OPEN)).code(query.codes("code"))
                .place(query.codes("place")).lead(query.codes("lead"))
                .supporting(query.codes("supporting")).agency(query.codes("agency")).programme(query.codes("programme"))
                .project(query.codes("project")).source(query.codes("source"))
                .dated(dated == null ? null : dated == Dated.YES)
                .state(query.values("state", DirectiveState.class)).text(query.text("q")),
                query.value("order", DirectiveOrder.class, DirectiveOrder.DUE_ON), query.day(ON));
    }

    public Snapshot in(Snapshot at) {
        return at.heldAgainst(on);
    }
}
