package vn.minhbach.portal.unfunded;

import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.unfunded.Unfunded;
import vn.minhbach.catalogue.unfunded.UnfundedFilter;
import vn.minhbach.catalogue.unfunded.UnfundedGroupBy;
import vn.minhbach.catalogue.unfunded.UnfundedRegister;
import vn.minhbach.catalogue.unfunded.UnfundedTotal;
import vn.minhbach.portal.asked.UnfundedAsked;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.funding.SummedMoney;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.NarrowWording;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** What was approved and has no fund, with the causes that sources give. */
@Path("/funding/unfunded")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class UnfundedPages {

    private static final int DEDUCED = 20;
    /** Of which sources say so themselves. */
    private static final Facet<Unfunded> APPROVED_IN_PRINCIPLE = Facet.<Unfunded>of(Unfunded::approvedInPrinciple)
            .narrowedBy("approvedInPrinciple");
    private static final UnfundedFilter APPROVED = UnfundedFilter.ALL.approvedInPrinciple(true).stated(true)
            .fundedSince(false);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final UnfundedRegister register;

    UnfundedPages(PageContexts contexts, ReferenceLookup references, UnfundedRegister register) {
        this.contexts = contexts;
        this.references = references;
        this.register = register;
    }

    /**
     * What those approved in principle come to.
     *
     * @param projects how many there are, hedged as their sources hedge it
     */
    public record Approved(UnfundedTotal total, SummedMoney money, String projects) {

        public boolean any() {
            return total.projects().signum() > 0 || total.uncounted() > 0;
        }
    }

    /** @param deduced those of which no source says itself that there is no fund */
    @CheckedTemplate(basePath = "funding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UnfundedList(PageContext context, ReferencedRecords named, PagedList<Unfunded> listing,
            PagedList<Unfunded> deduced, Approved approved, ListFilter by) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        UnfundedFilter filter = UnfundedAsked.of(query).filter();
        PagedList<Unfunded> listing = PagedList.kept(register.list(at, filter.stated(true)), query.slice());
        PagedList<Unfunded> deduced = PagedList.kept(register.list(at, filter.stated(false)),
                query.slice("deduced", DEDUCED));
        ReferencedRecords named = references.at(context);
        Listing<Unfunded, UnfundedFilter> rows = Listing.<Unfunded, UnfundedFilter>of(filter,
                (on, wanted) -> register.list(on, wanted).stream(), Unfunded.class).in(at);
        ListFilterMaker<Unfunded> narrowed = ListFilterMaker.of(context, named, rows, Map.of(),
                other -> register.list(at, UnfundedAsked.of(other).filter()).size());
        ListFilter by = narrowed
                .flag(Parameter.APPROVED, APPROVED_IN_PRINCIPLE, Parameter.APPROVED, NarrowWording::approved,
                        NarrowWording::notApproved)
                .codes(Parameter.PLACE, UnfundedGroupBy.PLACE.facet(), UnfundedGroupBy.PLACE)
                .facet(Parameter.CAUSE, UnfundedGroupBy.CAUSE.facet(), UnfundedGroupBy.CAUSE, narrowed.labels()::cause)
                .make("/funding/unfunded", listing.total() + deduced.total() == 0);
        return context.show(
                new UnfundedList(context, named, listing, deduced, total(context, register.total(at, APPROVED)), by));
    }

    private static Approved total(PageContext context, UnfundedTotal total) {
        return new Approved(total, new SummedMoney(total.money(), null),
                FigureText.of(total.projects(), Figure.COUNTED, total.qualifier(), context.language()));
    }
}
