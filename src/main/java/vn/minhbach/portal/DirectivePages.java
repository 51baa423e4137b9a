package vn.minhbach.portal;

import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
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
import vn.minhbach.catalogue.directive.Directives;

/** Directives: what was ordered, of whom, by when, and what came of it. */
@Path("/directives")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
public class DirectivePages {

    private final Visits visits;
    private final Naming naming;
    private final Directives directives;
    private final OrdersReading reading;

    DirectivePages(Visits visits, Naming naming, Directives directives, OrdersReading reading) {
        this.visits = visits;
        this.naming = naming;
        this.directives = directives;
        this.reading = reading;
    }

    /** Whether a source names a day. */
    public enum Dated {
        YES, NO
    }

    /**
     * What the list can be narrowed by, and what it is narrowed by.
     *
     * @param one whether one directive was asked for by its code
     */
    public record Narrowing(List<Choice<String>> places, List<Choice<Dated>> dated, List<Choice<DirectiveOrder>> orders, String text, boolean one) {
    }

    @CheckedTemplate(basePath = "directive", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DirectiveList(Visit visit, Named named, Listing<Directive> listing, Orders orders, Narrowing by) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        Visit visit = visits.current();
        Query query = visit.query();
        Snapshot at = visit.at();
        List<String> places = query.codes("place");
        Dated dated = query.value("dated", Dated.class, null);
        DirectiveOrder order = query.value("order", DirectiveOrder.class, DirectiveOrder.DUE_ON);
        DirectiveFilter filter = new DirectiveFilter(query.codes("code"), places, null, query.codes("agency"), query.codes("programme"),
                query.codes("project"), query.codes("source"), dated == null ? null : dated == Dated.YES, query.text("q"));
        Slice slice = query.slice();
        Listing<Directive> listing = Listing.of(directives.page(at, filter, order.order(), slice), directives.count(at, filter), slice);
        Orders orders = reading.of(visit, listing.rows());
        Map<String, Long> byPlace = directives.facet(at, null, Directives.BY_PLACE);
        Named named = naming.at(visit).places(byPlace.keySet()).ofDirectives(orders.list()).ofReports(orders.allReports()).read();
        Narrowing by = new Narrowing(Choice.of(byPlace, code -> visit.placeName(named.place(code), code), places),
                Choice.all(Dated.class, dated), Choice.all(DirectiveOrder.class, order), query.text("q"), filter.code() != null);
        return visit.show(new DirectiveList(visit, named, listing, orders, by));
    }
}
