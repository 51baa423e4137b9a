package vn.minhbach.portal.evaluation;

import java.time.LocalDate;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.evaluation.Unevaluated;
import vn.minhbach.catalogue.evaluation.UnevaluatedFilter;
import vn.minhbach.catalogue.evaluation.UnevaluatedGroupBy;
import vn.minhbach.catalogue.evaluation.UnevaluatedRegister;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.portal.asked.UnevaluatedAsked;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.funding.SummedMoney;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** What was finished and nobody evaluated: since when, and what it cost. */
@Path("/projects/unevaluated")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class UnevaluatedPages {

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final UnevaluatedRegister register;
    private final Schedules schedules;

    UnevaluatedPages(PageContexts contexts, ReferenceLookup references, UnevaluatedRegister register,
            Schedules schedules) {
        this.contexts = contexts;
        this.references = references;
        this.register = register;
        this.schedules = schedules;
    }

    /**
     * @param on the day that it is held against
     * @param money of all that the list is narrowed to
     */
    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UnevaluatedList(PageContext context, ReferencedRecords named, PagedList<Unevaluated> listing,
            SummedMoney money, ListFilter by, LocalDate on) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        UnevaluatedAsked asked = UnevaluatedAsked.of(query);
        Snapshot at = asked.in(context.at());
        UnevaluatedFilter filter = asked.filter();
        ReferencedRecords named = references.at(context);
        Listing<Unevaluated, UnevaluatedFilter> rows = Listing.<Unevaluated, UnevaluatedFilter>of(filter,
                (on, wanted) -> register.list(on, wanted).stream(), Unevaluated.class).in(at);
        PagedList<Unevaluated> listing = PagedList.kept(register.list(at, filter), query.slice());
        ListFilter by = ListFilterMaker
                .of(context, named, rows, Map.of(),
                        other -> register.list(at, UnevaluatedAsked.of(other).filter()).size())
                .codes(Parameter.PLACE, UnevaluatedGroupBy.PLACE.facet(), UnevaluatedGroupBy.PLACE).day()
                .make("/projects/unevaluated", listing.empty());
        return context.show(new UnevaluatedList(context, named, listing,
                new SummedMoney(register.total(at, filter), null), by, schedules.day(at)));
    }
}
