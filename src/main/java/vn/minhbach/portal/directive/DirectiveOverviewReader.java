package vn.minhbach.portal.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.statement.OtherStatements;
import vn.minhbach.portal.frame.PageContext;

/** Reads directives together with what came of them. */
@Singleton
public class DirectiveOverviewReader {

    private final Directives directives;
    private final Releases releases;

    DirectiveOverviewReader(Directives directives, Releases releases) {
        this.directives = directives;
        this.releases = releases;
    }

    public DirectiveOverview of(PageContext context, List<Directive> list) {
        return of(context, list, null);
    }

    /**
     * @param chosen the day that the reader chose to hold deadlines against, null for the one that follows from what is
     *     looked at
     */
    DirectiveOverview of(PageContext context, List<Directive> list, LocalDate chosen) {
        Snapshot at = context.at().heldAgainst(chosen == null ? releases.day(context.at()) : chosen);
        List<String> codes = list.stream().map(Directive::code).toList();
        Map<String, List<DirectiveReport>> others = list.stream()
                .collect(Collectors.toMap(Directive::code, each -> OtherStatements.of(at, each).reports(),
                        (one, same) -> one));
        return new DirectiveOverview(list.stream().map(each -> directives.asOf(at, each)).toList(),
                codes.isEmpty() ? Map.of() : directives.reports(at, codes), others, directives.fulfilments(at, codes),
                at.on(), chosen);
    }

    /** The first of those that the filter keeps: one more than a page begins with, where there are more. */
    public DirectiveOverview first(PageContext context, DirectiveFilter filter) {
        return of(context, directives
                .page(context.at(), filter, DirectiveOrder.DUE_ON.order(), Slice.first(DirectiveOverview.MOST + 1))
                .rows());
    }

    /** The same of a list that was found already. */
    public DirectiveOverview first(PageContext context, List<Directive> list) {
        return of(context, list.stream().limit(DirectiveOverview.MOST + 1L).toList());
    }

    public DirectiveOverview of(PageContext context, DirectiveFilter filter) {
        return of(context, directives.list(context.at(), filter, DirectiveOrder.DUE_ON.order()));
    }
}
