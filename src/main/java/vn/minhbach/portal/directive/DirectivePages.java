package vn.minhbach.portal.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveGroupBy;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectivePeriod;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.directive.Fulfilment;
import vn.minhbach.catalogue.directive.Periods;
import vn.minhbach.catalogue.handover.HandoverStatement;
import vn.minhbach.catalogue.statement.OtherStatements;
import vn.minhbach.portal.asked.DirectivesAsked;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.handover.StatedHandovers;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.reference.OthersView;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;
import vn.minhbach.portal.release.VersionLine;
import vn.minhbach.portal.release.VersionReader;

/** Directives: what was ordered, of whom, by when, and what came of it. */
@Path("/directives")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DirectivePages {

    private static final int REPORTS = 50;
    private static final int VERSIONS = 20;

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Directives directives;
    private final DirectiveOverviewReader reading;
    private final VersionReader versions;

    DirectivePages(PageContexts contexts, ReferenceLookup references, Directives directives,
            DirectiveOverviewReader reading,
            VersionReader versions) {
        this.contexts = contexts;
        this.references = references;
        this.directives = directives;
        this.reading = reading;
        this.versions = versions;
    }

    @CheckedTemplate(basePath = "directive", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DirectiveList(PageContext context, ReferencedRecords named, PagedList<Directive> listing,
            DirectiveOverview orders, DirectiveNarrowing by) implements TemplateInstance {
    }

    /**
     * @param directive as it belongs on the day
     * @param stated with the place and the lead that it was stated with
     * @param reports everything that its publisher's sources ever said came of it, the latest first
     * @param periods those that had begun, the latest first; null where it does not recur from a known day on
     * @param history what releases did to it
     * @param calendar the address of its deadline as a calendar, null where it has none
     */
    @CheckedTemplate(basePath = "directive", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DirectiveDetail(PageContext context, ReferencedRecords named, Directive directive, Directive stated,
            PagedList<HandoverStatement> handovers, DirectiveOverview orders, Fulfilment stands,
            PagedList<DirectiveReport> reports, PagedList<DirectivePeriod> periods, OthersView others,
            PagedList<VersionLine> history,
            DirectiveNeighbours neighbours, String calendar) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        DirectivesAsked asked = DirectivesAsked.of(query);
        LocalDate on = asked.on();
        Snapshot at = asked.in(context.at());
        DirectiveOrder order = asked.order();
        DirectiveFilter filter = asked.filter();
        Slice slice = query.slice();
        Map<DirectiveState, Long> states = directives.states(at, filter);
        PagedList<Directive> listing = PagedList.of(directives.ask(at, filter), order.order(), slice);
        DirectiveOverview orders = reading.of(context, listing.rows(), on);
        ReferencedRecords named = references.at(context);
        Snapshot dated = at.heldAgainst(orders.on());
        ListFilterMaker<Directive> narrowed = ListFilterMaker.of(context, named,
                Listing.of(filter, (day, wanted) -> directives.ask(day, wanted).stream(), Directive.class).in(dated),
                DirectivesAsked.OPEN, other -> directives.count(dated, DirectivesAsked.of(other).filter()));
        Labels labels = narrowed.labels();
        ListFilter list = narrowed.words().counted(Parameter.STATE, states, labels::directiveState)
                .codes(Parameter.PLACE, directives.facet(DirectiveGroupBy.PLACE), DirectiveGroupBy.PLACE)
                .codes(Parameter.LEAD, directives.facet(DirectiveGroupBy.LEAD), DirectiveGroupBy.LEAD).day()
                .order(DirectiveOrder.class, order, labels::directiveOrder).make("/directives", listing.total() == 0);
        DirectiveNarrowing by = new DirectiveNarrowing(list, Choice.of(states, filter.state()), filter.code() != null,
                context.same(DirectiveCalendarFeed.PATH, PageContext.AFTER, "before", "first", "order",
                        DirectivesAsked.ON));
        return context.show(new DirectiveList(context, named, listing, orders, by));
    }

    @GET
    @Path("{code}")
    public TemplateInstance detail(@RestPath String code) {
        PageContexts.PageSubject<Directive> shown = contexts.find(directives, code);
        PageContext context = shown.context();
        Snapshot at = context.at();
        Directive stated = shown.it();
        QueryParameters query = context.query();
        DirectiveOverview orders = reading.of(context, List.of(stated), query.day(DirectivesAsked.ON));
        Directive directive = orders.list().get(0);
        Fulfilment stands = orders.fulfilment(code);
        PagedList<DirectiveReport> reports = PagedList.kept(directives.reportHistory(at, code),
                query.slice("reports", REPORTS));
        PagedList<VersionLine> history = versions.of(context, DatasetTable.DIRECTIVES, directives.lineage(at, code),
                query.slice("history", VERSIONS));
        return context.show(new DirectiveDetail(context, references.at(context), directive, stated,
                StatedHandovers.of(context, Directives.HANDOVERS.stated(at, code)), orders, stands, reports,
                stands.periods() == null ? null
                        : periods(stands.periods(), query.slice("periods", DirectiveOverview.PERIODS)),
                OthersView.of(OtherStatements.of(at, directive)), history,
                DirectiveNeighbours.of(at, directives, directive),
                DirectiveCalendar.date(stands) == null ? null
                        : context.link(DirectiveCalendarFeed.PATH, "code", code)));
    }

    private static PagedList<DirectivePeriod> periods(Periods all, Slice slice) {
        return PagedList.of(all.page(slice), all.begun(), slice, DirectivePeriod::number);
    }
}
