package vn.minhbach.portal;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.release.Releases;

/** Reads directives together with what came of them. */
@Singleton
class OrdersReading {

    private final Directives directives;
    private final Releases releases;

    OrdersReading(Directives directives, Releases releases) {
        this.directives = directives;
        this.releases = releases;
    }

    Orders of(Visit visit, List<Directive> list) {
        Snapshot at = visit.at().heldAgainst(releases.day(visit.at()));
        List<String> codes = list.stream().map(Directive::code).toList();
        return new Orders(list, codes.isEmpty() ? Map.of() : directives.reports(at, codes), directives.fulfilments(at, codes), at.on());
    }

    /** The first of those that the filter keeps: one more than a page begins with, where there are more. */
    Orders first(Visit visit, DirectiveFilter filter) {
        return of(visit, directives.page(visit.at(), filter, DirectiveOrder.DUE_ON.order(), Slice.first(Orders.MOST + 1)).rows());
    }

    /** The same of a list that was found already. */
    Orders first(Visit visit, List<Directive> list) {
        return of(visit, list.stream().limit(Orders.MOST + 1L).toList());
    }

    Orders of(Visit visit, DirectiveFilter filter) {
        return of(visit, directives.list(visit.at(), filter, DirectiveOrder.DUE_ON.order()));
    }
}
