package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.portal.frame.QueryParameters;

public record ProgrammesAsked(ProgrammeFilter filter, ProgrammeOrder order) {

    public static ProgrammesAsked of(QueryParameters query) {
        return new ProgrammesAsked(ProgrammeFilter.ALL.place(query.codes("place")).owner(query.codes("owner")).fiscalYear(query.years("year"))
                .fund(query.values("fund", Fund.class)).source(query.codes("source")).text(query.text("q")),
                query.value("order", ProgrammeOrder.class, ProgrammeOrder.FISCAL_YEAR_DESC));
    }
}
