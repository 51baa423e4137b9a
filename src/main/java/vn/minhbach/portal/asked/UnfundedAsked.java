package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.unfunded.UnfundedFilter;
import vn.minhbach.portal.frame.QueryParameters;

/** @param filter says nothing of whether a source says itself that there is no fund, or that is deduced */
public record UnfundedAsked(UnfundedFilter filter) {

    public static UnfundedAsked of(QueryParameters query) {
        return new UnfundedAsked(UnfundedFilter.ALL.project(query.codes("project")).programme(query.codes("programme"))
                .place(query.codes("place"))
                .owner(query.codes("owner")).cause(query.values("cause", Cause.class))
                .approvedInPrinciple(query.flag("approved")));
    }
}
