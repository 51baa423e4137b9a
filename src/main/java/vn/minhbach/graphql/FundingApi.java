package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingGroupBy;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.history.Coded;

/** Money: what sources say of it, and sums. */
@GraphQLApi
public class FundingApi {

    private static final Below<FundingFilter> BELOW = new Below<FundingFilter>("funding")
            .a(Place.class, code -> FundingFilter.ALL.place(code))
            .a(Agency.class, code -> FundingFilter.ALL.owner(code))
            .a(Programme.class, code -> FundingFilter.ALL.programme(code))
            .a(Source.class, code -> FundingFilter.ALL.source(code));

    private final FundingSummaries summaries;
    private final Grouping grouping;

    FundingApi(FundingSummaries summaries, Grouping grouping) {
        this.summaries = summaries;
        this.grouping = grouping;
    }

    @Query
    public Connection<Funding> funding(FundingFilter filter, Paging paging, FundingOrder orderBy, Scope scope)
            throws BadArgument {
        return listed(PageArguments.of("funding", paging, orderBy), scope.at(), filter, null, orderBy);
    }

    /**
     * What is told of the projects and programmes that belonged to it at the time that is spoken of, or by a source.
     */
    public Connection<Funding> funding(Referent of, FundingFilter filter, Paging paging, FundingOrder orderBy,
            Snapshot at) throws BadArgument {
        return listed(BELOW.page(of, paging, orderBy), at, filter, BELOW.filter(of), orderBy);
    }

    private static Connection<Funding> listed(PageArguments page, Snapshot at, FundingFilter filter,
            FundingFilter within, FundingOrder orderBy) {
        return Connection.of(page, at, Funding.class, Fundings::ask, filter, within, orderBy.order(), rows -> rows,
                row -> row.version().id());
    }

    @Query
    public List<FundingSummary> fundingSummary(SummaryBy by, FundingFilter filter, Scope scope) {
        return summaries.summarise(scope.at(), by, filter);
    }

    /** By place, agency, programme, fund, year or field of what names it. */
    public List<FundingSummary> fundingSummary(Referent of, SummaryBy by, FundingFilter filter, Snapshot at) {
        return summaries.summarise(at, by, filter, BELOW.filter(of));
    }

    public String place(FundingSummary of) {
        return of.by() == SummaryBy.PLACE ? of.key() : null;
    }

    public String agency(FundingSummary of) {
        return of.by() == SummaryBy.AGENCY ? of.key() : null;
    }

    public String programme(FundingSummary of) {
        return of.by() == SummaryBy.PROGRAMME ? of.key() : null;
    }

    /** What it comes to, by the rules of the ladder. */
    public FundingSummary money(GroupOf<Funding> of, Snapshot at) {
        return of.derived("money", () -> summaries.total(at, of.rows(), of.narrowed()));
    }

    /** Of what the publishers of the projects tell of these themselves. */
    @Name("money")
    public FundingSummary moneyOfProjects(GroupOf<Project> of, Snapshot at) {
        return of.derived("money",
                () -> summaries.total(at, money(of.<Project>rows(), at, Fundings.BY_PROJECT), false));
    }

    /** Of what the publishers of the programmes tell of these as a whole. */
    @Name("money")
    public FundingSummary moneyOfProgrammes(GroupOf<Programme> of, Snapshot at) {
        return of.derived("money",
                () -> summaries.total(at, money(of.<Programme>rows(), at, Fundings.BY_PROGRAMME), false));
    }

    private static List<Funding> money(List<? extends Coded> of, Snapshot at, Index<Funding, String> index) {
        return of.stream().flatMap(each -> at.own(Funding.class).of(index, each.code()).stream()).toList();
    }

    /** Whether a filter, or what it is grouped by, leaves out figures that tell of the same money. */
    private static boolean hides(Connection<Funding> of, List<FundingGroupBy> by) {
        List<Object> narrowing = new ArrayList<>(of.<Funding>whole().listing().within());
        narrowing.add(of.<Funding>whole().listing().filter());
        return by.stream().anyMatch(FundingGroupBy::hides) || narrowing.stream()
                .anyMatch(each -> each instanceof List<?> || each instanceof FundingFilter filter && filter.hides());
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

    public Connection<GroupOf<Funding>> groups(Connection<Funding> of, List<FundingGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, FundingGroupBy::facet, orderBy, paging, at, hides(of, by));
    }

    public List<Grouping.Counted> facets(Connection<Funding> of, List<FundingGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, FundingGroupBy.class, FundingGroupBy::facet, first, at);
    }

    public String amountText(FundingSummary.Sum of) {
        return ExactNumber.text(of.amount());
    }

    public String amountText(FundingSummary.Gap of) {
        return ExactNumber.text(of.amount());
    }

    public String percentText(FundingSummary.Rate of) {
        return ExactNumber.text(of.percent());
    }
}
