package vn.minhbach.portal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.portal.wording.OrderWording;

/** The deadlines of directives for calendar programs, narrowed as the page {@code /directives} is. */
@Path(DirectiveCalendarFeed.PATH)
@Blocking
public class DirectiveCalendarFeed {

    static final String PATH = "/directives.ics";
    static final String TYPE = "text/calendar;charset=utf-8";

    /** No program shows more; the earliest deadlines go first, those that only recur last. */
    private static final Slice MOST = Slice.first(5_000);

    private final Visits visits;
    private final ReferenceLookup references;
    private final Directives directives;
    private final OrdersReading reading;
    private final Releases releases;

    DirectiveCalendarFeed(Visits visits, ReferenceLookup references, Directives directives, OrdersReading reading, Releases releases) {
        this.visits = visits;
        this.references = references;
        this.directives = directives;
        this.reading = reading;
        this.releases = releases;
    }

    @GET
    @Produces(TYPE)
    public Response calendar(@Context Request request) {
        Visit visit = visits.current();
        Snapshot at = visit.at();
        DirectiveFilter filter = DirectiveNarrowing.filter(visit.query());
        // Weak, as what is sent may be compressed.
        EntityTag tag = new EntityTag(at.release() + "-" + releases.day(at) + "-"
                + HexFormat.of().toHexDigits((visit.base() + visit.in(visit.tag())).hashCode()), true);
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(text(visit, filter).getBytes(StandardCharsets.UTF_8), TYPE)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"minh-bach.ics\"");
        }
        return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header("X-Content-Type-Options", "nosniff").build();
    }

    private String text(Visit visit, DirectiveFilter filter) {
        List<Directive> kept = directives.page(visit.at(), filter, DirectiveOrder.DUE_ON.order(), MOST).rows();
        Orders orders = reading.of(visit, kept);
        List<String> asked = of(filter.agency() == null ? filter.lead() : filter.agency());
        ReferencedRecords named = references.at(visit);
        Set<Integer> changed = kept.stream().map(each -> DirectiveCalendar.changedIn(orders, each)).collect(Collectors.toSet());
        Map<Integer, Release> brought = releases.numbered(changed);
        Agency agency = asked.size() == 1 ? named.agency(asked.get(0)) : null;
        OrderWording words = MessageBundles.get(OrderWording.class, Localized.Literal.of(visit.tag()));
        return new DirectiveCalendar(visit, orders, named, brought)
                .text(agency == null ? words.calendarName() : words.calendarOf(agency.name(visit.language())));
    }

    private static List<String> of(List<String> codes) {
        return codes == null ? List.of() : codes;
    }
}
