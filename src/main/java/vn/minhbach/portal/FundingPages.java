package vn.minhbach.portal;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Fund;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.project.Field;

/** Money: sums with what they leave out, the unfunded, and every figure. */
@Path("/funding")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class FundingPages {

    private static final Slice UNFUNDED = Slice.first(10);
    private static final int GROUPS = 50;

    private final Visits visits;
    private final ReferenceLookup references;
    private final Fundings fundings;
    private final FundingSummaries summaries;

    FundingPages(Visits visits, ReferenceLookup references, Fundings fundings, FundingSummaries summaries) {
        this.visits = visits;
        this.references = references;
        this.fundings = fundings;
        this.summaries = summaries;
    }

    /**
     * The sums of one group.
     *
     * @param name  of the agency, programme, place or year; null where the sources say none, or where an enum names it
     * @param page  where that thing has a page
     * @param fund  the group where money is grouped by fund
     * @param field the group where money is grouped by field
     */
    public record Group(SummedMoney money, String name, String page, Fund fund, Field field) {
    }

    /** What the list of figures can be narrowed by, and what it is narrowed by. */
    public record Narrowing(List<Choice<Measure>> measures, List<Choice<Fund>> funds, List<Choice<String>> places, List<Choice<String>> years,
            List<Choice<FundingOrder>> orders) {
    }

    @CheckedTemplate(basePath = "funding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FundingList(Visit visit, ReferencedRecords named, List<Choice<SummaryBy>> groupings, SummaryBy by, Listing<Group> groups, List<Funding> unfunded,
            Listing<Funding> listing, Narrowing narrowing) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        Visit visit = visits.current();
        Query query = visit.query();
        Snapshot at = visit.at();
        SummaryBy by = query.value("by", SummaryBy.class, SummaryBy.PROGRAMME);
        List<Measure> measures = query.values("measure", Measure.class);
        List<Fund> funds = query.values("fund", Fund.class);
        List<Integer> years = query.years("year");
        List<String> places = query.codes("place");
        FundingOrder order = query.value("order", FundingOrder.class, FundingOrder.SUBJECT);
        FundingFilter narrowed = FundingFilter.ALL.project(query.codes("project")).programme(query.codes("programme")).fund(funds)
                .fiscalYear(years).place(places).owner(query.codes("owner")).source(query.codes("source"));
        FundingFilter filter = narrowed.measure(measures);
        Slice slice = query.slice();
        Listing<Funding> listing = Listing.of(fundings.page(at, filter, order.order(), slice), fundings.count(at, filter), slice);
        List<Funding> unfunded = fundings.page(at, FundingFilter.ALL.fund(Fund.UNIDENTIFIED), FundingOrder.AMOUNT_DESC.order(), UNFUNDED).rows();
        Listing<FundingSummary> sums = Listing.kept(summaries.summarise(at, by, narrowed), query.slice("sums", GROUPS));
        Map<String, Long> byPlace = fundings.byPlace(at, FundingFilter.ALL);
        ReferencedRecords named = references.at(visit);
        Narrowing narrowing = new Narrowing(Choice.all(Measure.class, measures == null ? null : measures.get(0)),
                Choice.of(Fund.class, fundings.byFund(at, FundingFilter.ALL), funds),
                Choice.of(byPlace, code -> visit.placeName(named.place(code), code), places),
                Choice.of(fundings.byFiscalYear(at, FundingFilter.ALL), year -> year,
                        years == null ? null : years.stream().map(String::valueOf).toList()),
                Choice.all(FundingOrder.class, order));
        return visit.show(new FundingList(visit, named, Choice.all(SummaryBy.class, by), by,
                sums.map(rows -> rows.stream().map(each -> group(visit, named, each)).toList()), unfunded, listing, narrowing));
    }

    private static Group group(Visit visit, ReferencedRecords named, FundingSummary summary) {
        String key = summary.key();
        if (key == null) {
            return new Group(new SummedMoney(summary, null), null, null, null, null);
        }
        Language language = visit.language();
        return switch (summary.by()) {
            case AGENCY -> new Group(SummedMoney.of(visit, summary, "owner"), named.agency(key) == null ? key : named.agency(key).name(language),
                    visit.link("agencies", key), null, null);
            case PROGRAMME -> new Group(new SummedMoney(summary, null), named.programme(key) == null ? key : named.programme(key).name(language),
                    visit.link("programmes", key), null, null);
            case PLACE -> new Group(SummedMoney.of(visit, summary, "place"), visit.placeName(named.place(key), key), visit.link("places", key), null, null);
            case FISCAL_YEAR -> new Group(SummedMoney.of(visit, summary, "year"), key, visit.link("/programmes", "year", key), null, null);
            case FUND -> new Group(SummedMoney.of(visit, summary, "fund"), null, null, Fund.valueOf(key), null);
            case FIELD -> new Group(new SummedMoney(summary, null), null, visit.link("/projects", "field", key), null, Field.valueOf(key));
        };
    }
}
