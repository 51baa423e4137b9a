package vn.minhbach.portal.asked;

import java.util.Map;

import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeGroupBy;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.portal.frame.QueryParameters;

public record ProgrammesAsked(ProgrammeFilter filter, ProgrammeOrder order) {

    /** What programmes may have none of, by the parameter that asks for it. */
    public static final Map<String, ProgrammeGroupBy> OPEN = Map.of("owner", ProgrammeGroupBy.OWNER, "fund",
            ProgrammeGroupBy.FUND);

    public static ProgrammesAsked of(QueryParameters given) {
        QueryParameters query = given.told(OPEN);
        return new ProgrammesAsked(
                ProgrammeFilter.ALL.unknown(given.unknown(OPEN)).place(query.codes("place")).owner(query.codes("owner"))
                        .fiscalYear(query.years("year"))
                        .fund(query.values("fund", Fund.class)).source(query.codes("source")).text(query.text("q")),
                query.value("order", ProgrammeOrder.class, ProgrammeOrder.FISCAL_YEAR_DESC));
    }
}
