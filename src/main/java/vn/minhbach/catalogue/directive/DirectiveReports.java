package vn.minhbach.catalogue.directive;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.FactReads;
import vn.minhbach.catalogue.figure.FactTable;
import vn.minhbach.catalogue.figure.Figure;

/** Reads of what sources say came of directives, over all of them. */
@Singleton
public class DirectiveReports extends FactReads<DirectiveReport, DirectiveReportFilter> {

    private static final FactTable<DirectiveReport> FACTS = new FactTable<>(DirectiveReport.class,
            DirectiveReport::claim,
            each -> List.of(each.directive(), each.claim().basis()));

    DirectiveReports() {
        super(DirectiveReport.class, FACTS);
    }

    @Override
    protected Question<DirectiveReport> filtered(Question<DirectiveReport> asked, DirectiveReportFilter filter) {
        return asked.in(Directives.REPORTS_OF, filter.directive()).in(DirectiveReport::status, filter.status())
                .inDerived("reports by place", (at, each) -> Index.only(place(at, each)), filter.place())
                .inDerived("reports by lead", (at, each) -> Index.only(lead(at, each)), filter.lead());
    }

    static String place(Snapshot at, DirectiveReport row) {
        return directive(at, row) == null ? null
                : Directives.HANDOVERS.place(at, directive(at, row), row.claim().asOfEnd());
    }

    static String lead(Snapshot at, DirectiveReport row) {
        return directive(at, row) == null ? null
                : Directives.HANDOVERS.owner(at, directive(at, row), row.claim().asOfEnd());
    }

    private static Directive directive(Snapshot at, DirectiveReport row) {
        return at.get(Directive.class, row.directive());
    }

    /** None: a report states how it stands. */
    @Override
    protected Figure figure(DirectiveReport row) {
        return null;
    }
}
