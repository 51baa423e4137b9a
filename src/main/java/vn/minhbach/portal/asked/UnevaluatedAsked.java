package vn.minhbach.portal.asked;

import java.time.LocalDate;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.evaluation.UnevaluatedFilter;
import vn.minhbach.portal.frame.QueryParameters;

/** @param on the day that it is held against, null where the reader chose none */
public record UnevaluatedAsked(UnevaluatedFilter filter, LocalDate on) {

    public static UnevaluatedAsked of(QueryParameters query) {
        return new UnevaluatedAsked(UnevaluatedFilter.ALL.project(query.codes("project")).place(query.codes("place"))
                .owner(query.codes("owner")), query.day("on"));
    }

    public Snapshot in(Snapshot at) {
        return at.heldAgainst(on);
    }
}
