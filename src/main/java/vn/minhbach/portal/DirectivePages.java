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

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Directives;

/** Directives: what was ordered, of whom, by when, and what came of it. */
@Path("/directives")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DirectivePages {

    private final Visits visits;
    private final ReferenceLookup references;
    private final Directives directives;
    private final OrdersReading reading;

    DirectivePages(Visits visits, ReferenceLookup references, Directives directives, OrdersReading reading) {
        this.visits = visits;
        this.references = references;
        this.directives = directives;
        this.reading = reading;
    }

    @CheckedTemplate(basePath = "directive", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DirectiveList(Visit visit, ReferencedRecords named, Listing<Directive> listing, Orders orders, DirectiveNarrowing by) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        Visit visit = visits.current();
        Query query = visit.query();
        Snapshot at = visit.at();
        DirectiveOrder order = query.value("order", DirectiveOrder.class, DirectiveOrder.DUE_ON);
        DirectiveFilter filter = DirectiveNarrowing.filter(query);
        Slice slice = query.slice();
        Map<DirectiveState, Long> states = directives.states(at, filter);
        Listing<Directive> listing = Listing.of(directives.page(at, filter, order.order(), slice), total(states, filter.state()), slice);
        Orders orders = reading.of(visit, listing.rows());
        Map<String, Long> byPlace = directives.facet(at, null, Directives.BY_PLACE);
        Map<String, Long> byLead = directives.facet(at, null, Directives.BY_LEAD);
        ReferencedRecords named = references.at(visit);
        DirectiveNarrowing by = new DirectiveNarrowing(Choice.of(states, filter.state()),
                Choice.of(byPlace, code -> visit.placeName(named.place(code), code), filter.place()),
                Choice.of(byLead, code -> named.agency(code) == null ? code : named.agency(code).name(visit.language()), filter.lead()),
                Choice.all(DirectiveOrder.class, order), filter.text(), filter.code() != null,
                visit.same(DirectiveCalendarFeed.PATH, Visit.AFTER, "first", "order"));
        return visit.show(new DirectiveList(visit, named, listing, orders, by));
    }

    private static long total(Map<DirectiveState, Long> states, List<DirectiveState> chosen) {
        return chosen == null ? states.values().stream().mapToLong(Long::longValue).sum()
                : chosen.stream().distinct().mapToLong(states::get).sum();
    }
}
