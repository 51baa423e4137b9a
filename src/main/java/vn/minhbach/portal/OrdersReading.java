package vn.minhbach.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;

/** Reads directives together with what came of them. */
@Singleton
class OrdersReading {

    private final Directives directives;
    private final Clock clock;

    OrdersReading(Directives directives, Clock clock) {
        this.directives = directives;
        this.clock = clock;
    }

    Orders of(Visit visit, List<Directive> list) {
        Map<String, List<DirectiveReport>> reports = list.isEmpty() ? Map.of()
                : directives.reports(visit.at(), list.stream().map(Directive::code).toList());
        return new Orders(list, reports, visit.present() ? LocalDate.now(clock) : null);
    }

    Orders of(Visit visit, DirectiveFilter filter) {
        return of(visit, directives.list(visit.at(), filter, DirectiveOrder.DUE_ON.order()));
    }
}
