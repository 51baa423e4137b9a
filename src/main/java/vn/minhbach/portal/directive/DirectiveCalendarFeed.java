package vn.minhbach.portal.directive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import vn.minhbach.portal.asked.DirectivesAsked;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** The deadlines of directives for calendar programs, narrowed as the page {@code /directives} is. */
@Path(DirectiveCalendarFeed.PATH)
@Blocking
public class DirectiveCalendarFeed {

    public static final String PATH = "/directives.ics";
    static final String TYPE = "text/calendar;charset=utf-8";

    /** No program shows more; the earliest deadlines go first, those that only recur last. */
    private static final Slice MOST = Slice.first(5_000);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Directives directives;
    private final DirectiveOverviewReader reading;
    private final Releases releases;

    DirectiveCalendarFeed(PageContexts contexts, ReferenceLookup references, Directives directives,
            DirectiveOverviewReader reading,
            Releases releases) {
        this.contexts = contexts;
        this.references = references;
        this.directives = directives;
        this.reading = reading;
        this.releases = releases;
    }

    @GET
    @Produces(TYPE)
    public Response calendar(@Context Request request) {
        PageContext context = contexts.current();
        DirectivesAsked asked = DirectivesAsked.of(context.query());
        LocalDate chosen = asked.on();
        Snapshot at = context.at().heldAgainst(chosen);
        DirectiveFilter filter = asked.filter();
        // Weak, as what is sent may be compressed.
        EntityTag tag = new EntityTag(at.release() + "-" + at.redacted() + "-" + releases.day(at) + "-"
                + HexFormat.of().toHexDigits(context.in(context.tag()).hashCode()), true);
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(text(context, at, filter, chosen).getBytes(StandardCharsets.UTF_8), TYPE)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"minh-bach.ics\"");
        }
        return answer.tag(tag).header("X-Content-Type-Options", "nosniff").build();
    }

    private String text(PageContext context, Snapshot at, DirectiveFilter filter, LocalDate chosen) {
        List<Directive> kept = directives.page(at, filter, DirectiveOrder.DUE_ON.order(), MOST).rows();
        DirectiveOverview orders = reading.of(context, kept, chosen);
        List<String> asked = of(filter.agency() == null ? filter.lead() : filter.agency());
        ReferencedRecords named = references.at(context);
        Set<Integer> changed = kept.stream().map(each -> DirectiveCalendar.changedIn(orders, each))
                .collect(Collectors.toSet());
        Map<Integer, Release> brought = releases.numbered(changed);
        Agency agency = asked.size() == 1 ? named.agency(asked.get(0)) : null;
        DirectiveWording words = MessageBundles.get(DirectiveWording.class, Localized.Literal.of(context.tag()));
        return new DirectiveCalendar(context, orders, named, brought)
                .text(agency == null ? words.calendarName() : words.calendarOf(agency.name(context.language())));
    }

    private static List<String> of(List<String> codes) {
        return codes == null ? List.of() : codes;
    }
}
