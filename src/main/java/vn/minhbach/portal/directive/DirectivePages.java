package vn.minhbach.portal.directive;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Directives: what was ordered, of whom, by when, and what came of it. */
@Path("/directives")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DirectivePages {

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Directives directives;
    private final DirectiveOverviewReader reading;

    DirectivePages(PageContexts contexts, ReferenceLookup references, Directives directives, DirectiveOverviewReader reading) {
        this.contexts = contexts;
        this.references = references;
        this.directives = directives;
        this.reading = reading;
    }

    @CheckedTemplate(basePath = "directive", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DirectiveList(PageContext context, ReferencedRecords named, PagedList<Directive> listing, DirectiveOverview orders, DirectiveNarrowing by) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        DirectiveOrder order = query.value("order", DirectiveOrder.class, DirectiveOrder.DUE_ON);
        DirectiveFilter filter = DirectiveNarrowing.filter(query);
        Slice slice = query.slice();
        Map<DirectiveState, Long> states = directives.states(at, filter);
        PagedList<Directive> listing = PagedList.of(directives.page(at, filter, order.order(), slice), total(states, filter.state()), slice);
        DirectiveOverview orders = reading.of(context, listing.rows());
        Map<String, Long> byPlace = directives.facet(at, null, Directives.BY_PLACE);
        Map<String, Long> byLead = directives.facet(at, null, Directives.BY_LEAD);
        ReferencedRecords named = references.at(context);
        DirectiveNarrowing by = new DirectiveNarrowing(Choice.of(states, filter.state()),
                Choice.of(byPlace, code -> context.placeName(named.place(code), code), filter.place()),
                Choice.of(byLead, code -> named.agency(code) == null ? code : named.agency(code).name(context.language()), filter.lead()),
                Choice.all(DirectiveOrder.class, order), filter.text(), filter.code() != null,
                context.same(DirectiveCalendarFeed.PATH, PageContext.AFTER, "first", "order"));
        return context.show(new DirectiveList(context, named, listing, orders, by));
    }

    private static long total(Map<DirectiveState, Long> states, List<DirectiveState> chosen) {
        return chosen == null ? states.values().stream().mapToLong(Long::longValue).sum()
                : chosen.stream().distinct().mapToLong(states::get).sum();
    }
}
