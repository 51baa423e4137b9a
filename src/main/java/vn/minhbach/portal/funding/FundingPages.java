package vn.minhbach.portal.funding;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingGroupBy;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.portal.asked.FundingAsked;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Money: sums with what they leave out, the unfunded, and every figure. */
@Path("/funding")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class FundingPages {

    private static final Slice UNFUNDED = Slice.first(10);
    private static final int GROUPS = 20;

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Fundings fundings;
    private final FundingSummaries summaries;

    FundingPages(PageContexts contexts, ReferenceLookup references, Fundings fundings, FundingSummaries summaries) {
        this.contexts = contexts;
        this.references = references;
        this.fundings = fundings;
        this.summaries = summaries;
    }

    /**
     * The sums of one group.
     *
     * @param name of the agency, programme, place or year; null where the sources say none, or where an enum names it
     * @param page where that thing has a page
     * @param fund the group where money is grouped by fund
     * @param field the group where money is grouped by field
     */
    public record Group(SummedMoney money, String name, String page, Fund fund, Field field) {
    }

    @CheckedTemplate(basePath = "funding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FundingList(PageContext context, ReferencedRecords named, List<Choice<SummaryBy>> groupings, SummaryBy by,
            PagedList<Group> groups, List<Funding> unfunded,
            PagedList<Funding> listing, ListFilter narrowing) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        SummaryBy by = query.value("by", SummaryBy.class, SummaryBy.PROGRAMME);
        FundingAsked asked = FundingAsked.of(query);
        FundingOrder order = asked.order();
        FundingFilter filter = asked.filter();
        Slice slice = query.slice();
        PagedList<Funding> listing = PagedList.of(Fundings.ask(at, filter), order.order(), slice);
        List<Funding> unfunded = fundings.own(at, FundingFilter.ALL.fund(Fund.UNIDENTIFIED).deduced(false),
                FundingOrder.AMOUNT_DESC.order(), UNFUNDED).rows();
        PagedList<FundingSummary> sums = PagedList.kept(summaries.summarise(at, by, asked.money()),
                query.slice("sums", GROUPS));
        ReferencedRecords named = references.at(context);
        ListFilterMaker<Funding> narrowed = ListFilterMaker.of(context, named,
                Listing.of(filter, (on, wanted) -> Fundings.ask(on, wanted).stream(), Funding.class).in(at),
                FundingAsked.OPEN, other -> fundings.count(at, FundingAsked.of(other).filter()));
        Labels labels = narrowed.labels();
        ListFilter narrowing = narrowed.codes(Parameter.PLACE, FundingGroupBy.PLACE.facet(), FundingGroupBy.PLACE)
                .facet(Parameter.MEASURE, FundingGroupBy.MEASURE.facet(), FundingGroupBy.MEASURE, labels::measure)
                .facet(Parameter.FUND, FundingGroupBy.FUND.facet(), FundingGroupBy.FUND, labels::fund)
                .years(Parameter.YEAR, FundingGroupBy.FISCAL_YEAR.facet(), FundingGroupBy.FISCAL_YEAR).span()
                .order(FundingOrder.class, order, labels::fundingOrder).make("/funding", listing.empty());
        return context.show(new FundingList(context, named, Choice.all(SummaryBy.class, by), by,
                sums.map(rows -> rows.stream().map(each -> group(context, named, each)).toList()), unfunded, listing,
                narrowing));
    }

    private static Group group(PageContext context, ReferencedRecords named, FundingSummary summary) {
        String key = summary.key();
        if (key == null) {
            return new Group(new SummedMoney(summary, null), null, null, null, null);
        }
        Language language = context.language();
        return switch (summary.by()) {
            case AGENCY -> new Group(SummedMoney.of(context, summary, "owner"),
                    named.agency(key) == null ? key : named.agency(key).name(language),
                    context.link("agencies", key), null, null);
            case PROGRAMME -> new Group(new SummedMoney(summary, null),
                    named.programme(key) == null ? key : named.programme(key).name(language),
                    context.link("programmes", key), null, null);
            case PLACE -> new Group(SummedMoney.of(context, summary, "place"), context.placeName(named.place(key), key),
                    context.link("places", key), null, null);
            case FISCAL_YEAR -> new Group(SummedMoney.of(context, summary, "year"), key,
                    context.link("/programmes", "year", key), null, null);
            case FUND -> new Group(SummedMoney.of(context, summary, "fund"), null, null, Fund.valueOf(key), null);
            case FIELD -> new Group(new SummedMoney(summary, null), null, context.link("/projects", "field", key), null,
                    Field.valueOf(key));
        };
    }
}
