package vn.minhbach.portal.agency;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.agency.AgencyFilter;
import vn.minhbach.catalogue.agency.AgencyGroupBy;
import vn.minhbach.catalogue.agency.AgencyKind;
import vn.minhbach.catalogue.agency.AgencyOrder;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.InheritedDirectives;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.portal.asked.AgenciesAsked;
import vn.minhbach.portal.directive.DirectiveCalendarFeed;
import vn.minhbach.portal.directive.DirectiveOverview;
import vn.minhbach.portal.directive.DirectiveOverviewReader;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.funding.SummedMoney;
import vn.minhbach.portal.handover.HandedOverView;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.programme.ProgrammeLine;
import vn.minhbach.portal.programme.ProgrammeLines;
import vn.minhbach.portal.project.ProjectLine;
import vn.minhbach.portal.project.ProjectLines;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;
import vn.minhbach.portal.silence.SilenceLine;

/** Agencies: what they own, and what was ordered of them. */
@Path("/agencies")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AgencyPages {

    private static final Slice PROJECTS = Slice.first(20);
    private static final Slice WITHIN = Slice.first(50);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Agencies agencies;
    private final Programmes programmes;
    private final ProgrammeLines programmeLines;
    private final Projects projects;
    private final ProjectLines projectLines;
    private final Observations observations;
    private final DirectiveOverviewReader orders;
    private final InheritedDirectives inherited;
    private final FundingSummaries summaries;
    private final Silences silences;

    AgencyPages(PageContexts contexts, ReferenceLookup references, Agencies agencies, Programmes programmes,
            ProgrammeLines programmeLines,
            Projects projects, ProjectLines projectLines, Observations observations, DirectiveOverviewReader orders,
            InheritedDirectives inherited, FundingSummaries summaries, Silences silences) {
        this.contexts = contexts;
        this.references = references;
        this.agencies = agencies;
        this.programmes = programmes;
        this.programmeLines = programmeLines;
        this.projects = projects;
        this.projectLines = projectLines;
        this.observations = observations;
        this.orders = orders;
        this.inherited = inherited;
        this.summaries = summaries;
        this.silences = silences;
    }

    @CheckedTemplate(basePath = "agency", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgencyList(PageContext context, ReferencedRecords named, PagedList<Agency> listing,
            ListFilter by) implements TemplateInstance {
    }

    /**
     * @param ordered all that was ordered of it
     * @param leading the directives that it leads
     * @param supporting those that it is to work on with another
     * @param inherited what was ordered of agencies that it followed, and that nobody took over
     * @param calendar the address of its deadlines as a calendar
     * @param money of all its projects and programmes, null where no source tells of any, and of a group
     * @param reported when sources last reported of it, null for a group, of which nobody owes a report
     */
    @CheckedTemplate(basePath = "agency", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgencyDetail(PageContext context, ReferencedRecords named, Agency agency, PagedList<Agency> within,
            DirectiveOverview ordered,
            DirectiveOverview leading,
            DirectiveOverview supporting, DirectiveOverview inherited, HandedOverView moved, String calendar,
            PagedList<ProgrammeLine> programmes, PagedList<ProjectLine> projects,
            PagedList<IndicatorObservation> observations, SummedMoney money,
            SilenceLine reported) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        AgenciesAsked asked = AgenciesAsked.of(query);
        AgencyOrder order = asked.order();
        AgencyFilter filter = asked.filter();
        Slice slice = query.slice();
        PagedList<Agency> listing = PagedList.of(agencies.ask(at, filter), order.order(), slice);
        ReferencedRecords named = references.at(context);
        ListFilterMaker<Agency> narrowed = ListFilterMaker.of(context, named,
                Listing.of(filter, (on, wanted) -> agencies.ask(on, wanted).stream(), Agency.class).in(at), Map.of(),
                other -> agencies.count(at, AgenciesAsked.of(other).filter()));
        Labels labels = narrowed.labels();
        Map<AgencyKind, Long> kinds = new EnumMap<>(AgencyKind.class);
        Stream.of(AgencyKind.values()).forEach(each -> kinds.put(each, agencies.count(at, filter.kind(each))));
        ListFilter by = narrowed.words().codes(Parameter.PLACE, AgencyGroupBy.PLACE.facet(), AgencyGroupBy.PLACE)
                .counted(Parameter.KIND, kinds, labels::agencyKind)
                .order(AgencyOrder.class, order, labels::agencyOrder).make("/agencies", listing.total() == 0);
        return context.show(new AgencyList(context, named, listing, by));
    }

    @GET
    @Path("{code}")
    public TemplateInstance detail(@RestPath String code) {
        PageContexts.PageSubject<Agency> shown = contexts.find(agencies, code);
        PageContext context = shown.context();
        Snapshot at = context.at();
        Agency agency = shown.it();
        AgencyFilter ofIt = AgencyFilter.ALL.parent(code);
        PagedList<Agency> within = PagedList.of(agencies.page(at, ofIt, AgencyOrder.NAME.order(), WITHIN),
                agencies.count(at, ofIt), WITHIN);
        DirectiveOverview all = orders.of(context, DirectiveFilter.ALL.agency(code));
        ProjectFilter owned = ProjectFilter.ALL.owner(code);
        PagedList<Project> found = PagedList.of(projects.page(at, owned, ProjectOrder.NAME.order(), PROJECTS),
                projects.count(at, owned), PROJECTS);
        ObservationFilter ofAgency = ObservationFilter.ALL.agency(code);
        Slice turned = context.query().slice("indicators", PROJECTS.most());
        PagedList<IndicatorObservation> observed = PagedList.of(
                observations.latest(at, ofAgency, ObservationOrder.INDICATOR.order(), turned),
                observations.countLatest(at, ofAgency), turned, IndicatorObservation::cursor);
        DirectiveOverview leading = all.some(all.list().stream().filter(each -> code.equals(each.lead())).toList());
        DirectiveOverview supporting = all.some(all.list().stream().filter(each -> !code.equals(each.lead())).toList());
        Silence silence = silences.ofAgencies(at, List.of(code)).get(code);
        ReferencedRecords named = references.at(context);
        ProgrammeFilter led = ProgrammeFilter.ALL.owner(code);
        PagedList<ProgrammeLine> programmesOwned = PagedList
                .of(programmes.page(at, led, ProgrammeOrder.FISCAL_YEAR_DESC.order(), PROJECTS),
                        programmes.count(at, led), PROJECTS)
                .map(rows -> programmeLines.of(at, rows));
        PagedList<ProjectLine> projectsOwned = found.map(rows -> projectLines.of(at, rows));
        return context.show(new AgencyDetail(context, named, agency, within, all,
                leading, supporting, orders.first(context, inherited.ofAgency(at, code)),
                HandedOverView.ofAgency(context, code),
                context.link(DirectiveCalendarFeed.PATH, "agency", code),
                programmesOwned, projectsOwned, observed,
                agency.isGroup() ? null
                        : SummedMoney.of(context,
                                summaries.summarise(at, SummaryBy.AGENCY, FundingFilter.ALL.owner(code)), "owner"),
                silence == null ? null : new SilenceLine(silence)));
    }
}
