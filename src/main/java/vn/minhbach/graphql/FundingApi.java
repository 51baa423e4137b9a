package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Money: what sources say of it, and sums. */
@GraphQLApi
public class FundingApi {

    private static final Below<FundingFilter> BELOW = new Below<FundingFilter>("funding")
            .a(Place.class, code -> FundingFilter.ALL.place(code))
            .a(Agency.class, code -> FundingFilter.ALL.owner(code))
            .a(Source.class, code -> FundingFilter.ALL.source(code));

    private final Fundings fundings;
    private final FundingSummaries summaries;

    FundingApi(Fundings fundings, FundingSummaries summaries) {
        this.fundings = fundings;
        this.summaries = summaries;
    }

    @Query
    public Connection<Funding> funding(FundingFilter filter, Paging paging, FundingOrder orderBy, Scope scope) throws BadArgument {
        PageArguments page = PageArguments.of("funding", paging, orderBy);
        return Connection.of(page, () -> fundings.page(scope.at(), filter, orderBy.order(), page.slice()), () -> fundings.count(scope.at(), filter),
                row -> row, row -> row.version().id());
    }

    /** What is told of the projects and programmes that belonged to it at the time that is spoken of, or by a source. */
    public Connection<Funding> funding(Referent of, FundingFilter filter, Paging paging, FundingOrder orderBy, Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), () -> Fundings.ask(at, filter).and(Fundings.ask(at, BELOW.filter(of))), orderBy.order());
    }

    @Query
    public List<FundingSummary> fundingSummary(SummaryBy by, FundingFilter filter, Scope scope) {
        return summaries.summarise(scope.at(), by, filter);
    }

    public String text(FundingSummary.Sum sum, Language lang) {
        return FigureText.of(sum.amount(), Figure.MONEY, sum.qualifier(), sum.hedge(), lang);
    }

    public String text(FundingSummary.Gap gap, Language lang) {
        return FigureText.of(gap.amount(), Figure.MONEY, gap.qualifier(), gap.hedge(), lang);
    }

    public String text(FundingSummary.Rate rate, Language lang) {
        return FigureText.of(rate.percent(), Figure.PERCENT, rate.qualifier(), rate.disbursed().hedge(), lang);
    }

    public List<Figure> totalInvestment(Ladder of) {
        return of.step(Measure.TOTAL_INVESTMENT);
    }

    public List<Figure> estimate(Ladder of) {
        return of.step(Measure.COST_ESTIMATE);
    }

    public List<Figure> allocated(Ladder of) {
        return of.step(Measure.ALLOCATED);
    }

    public List<Figure> disbursed(Ladder of) {
        return of.step(Measure.DISBURSED);
    }

    public List<Figure> settled(Ladder of) {
        return of.step(Measure.SETTLED);
    }

    public List<Figure> reportedRate(Ladder of) {
        return of.step(Measure.DISBURSEMENT_RATE);
    }
}
