package vn.minhbach.portal.asked;

import java.util.Map;

import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingGroupBy;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.portal.frame.QueryParameters;

/** @param money which money, whatever is said of it: the filter but for the measure */
public record FundingAsked(FundingFilter money, FundingFilter filter, FundingOrder order) {

    /** What figures may say nothing of, by the parameter that asks for it. */
    public static final Map<String, FundingGroupBy> OPEN = Map.of("fund", FundingGroupBy.FUND, "year",
            FundingGroupBy.FISCAL_YEAR, "owner", FundingGroupBy.OWNER);

    public static FundingAsked of(QueryParameters given) {
        QueryParameters query = given.told(OPEN);
        FundingFilter money = FundingFilter.ALL.unknown(given.unknown(OPEN)).project(query.codes("project"))
                .programme(query.codes("programme")).fund(query.values("fund", Fund.class))
                .fiscalYear(query.years("year")).periodFrom(query.period("periodFrom"))
                .periodTo(query.period("periodTo")).place(query.codes("place"))
                .owner(query.codes("owner")).source(query.codes("source"));
        return new FundingAsked(money, money.measure(query.values("measure", Measure.class)),
                query.value("order", FundingOrder.class, FundingOrder.SUBJECT));
    }
}
