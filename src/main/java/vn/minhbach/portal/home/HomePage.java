package vn.minhbach.portal.home;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.check.RuleResult;
import vn.minhbach.catalogue.check.Verdict;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.evaluation.UnevaluatedFilter;
import vn.minhbach.catalogue.evaluation.UnevaluatedRegister;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.portal.directive.DirectiveOverview;
import vn.minhbach.portal.directive.DirectiveOverviewReader;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.programme.ProgrammeLine;
import vn.minhbach.portal.programme.ProgrammeLines;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** The first page: what is here, where the money stands, what is not known, and what changed last. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HomePage {

    private static final Slice PROGRAMMES = Slice.first(12);
    private static final Slice OBSERVATIONS = Slice.first(9);
    private static final Slice OVERDUE = Slice.first(10);
    private static final Slice RELEASES = Slice.first(5);
    private static final Slice UNFUNDED = Slice.first(5);
    private static final int FINDINGS = 5;
    /** Nobody waits longer for this page because figures are still being compared. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Projects projects;
    private final Programmes programmes;
    private final ProgrammeLines lines;
    private final Fundings fundings;
    private final Observations observations;
    private final Directives directives;
    private final DirectiveOverviewReader orders;
    private final Checks checks;
    private final Releases releases;
    private final UnevaluatedRegister register;

    HomePage(PageContexts contexts, ReferenceLookup references, Projects projects, Programmes programmes, ProgrammeLines lines, Fundings fundings,
            Observations observations, Directives directives, DirectiveOverviewReader orders, Checks checks, Releases releases, UnevaluatedRegister register) {
        this.contexts = contexts;
        this.references = references;
        this.projects = projects;
        this.programmes = programmes;
        this.lines = lines;
        this.fundings = fundings;
        this.observations = observations;
        this.directives = directives;
        this.orders = orders;
        this.checks = checks;
        this.releases = releases;
        this.register = register;
    }

    /**
     * @param statuses how many projects that sources name stand how
     * @param orders   what is overdue
     * @param late     how many of them are late
     * @param unevaluated how many were finished, and nobody evaluated them
     * @param findings what does not add up, null where that is not known yet
     * @param stages   how many of those of which no source gives a status have come to which step
     * @param silent   of how many projects that sources name none says how they stand, nor at which step
     */
    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(PageContext context, ReferencedRecords named, long total, List<Choice<Status>> statuses, List<Choice<Stage>> stages, long silent, long late, int unevaluated,
            PagedList<ProgrammeLine> programmes,
            List<Funding> unfunded, List<IndicatorObservation> observations, DirectiveOverview orders, List<Choice<DirectiveState>> states,
            FindingSummary findings, List<Release> releases)
            implements TemplateInstance {
    }

    /** @param first those shown here */
    record FindingSummary(List<Choice<Verdict>> verdicts, List<Finding> first) {

        static FindingSummary of(List<RuleResult> checked) {
            Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
            Stream.of(Verdict.values()).forEach(each -> counts.put(each, 0L));
            checked.forEach(each -> each.counts().forEach((verdict, count) -> counts.merge(verdict, count, Long::sum)));
            return new FindingSummary(Choice.of(counts, null), Checks.inOrder(checked, FindingFilter.ALL).stream().limit(FINDINGS).toList());
        }
    }

    @GET
    public TemplateInstance home() {
        PageContext context = contexts.current();
        Snapshot at = context.at();
        long total = projects.count(at, ProjectFilter.ALL);
        List<Choice<Status>> statuses = Choice.of(Status.class, projects.facet(at, ProjectFilter.ALL, Projects.BY_STATUS), null);
        List<Choice<Stage>> stages = Choice.of(Stage.class, projects.facet(at, ProjectFilter.ALL, Projects.BY_STAGE_ALONE), null);
        PagedList<Programme> listed = PagedList.of(
                programmes.page(at, null, ProgrammeOrder.FISCAL_YEAR_DESC.order(), PROGRAMMES), programmes.count(at, null), PROGRAMMES);
        List<Funding> unfunded = fundings.own(at, FundingFilter.ALL.fund(Fund.UNIDENTIFIED).deduced(false), FundingOrder.AMOUNT_DESC.order(), UNFUNDED).rows();
        List<IndicatorObservation> latest = observations.own(at, ObservationOrder.PERIOD_DESC.order(), OBSERVATIONS);
        Map<DirectiveState, Long> states = directives.states(at, null);
        DirectiveOverview overdue = orders.of(context,
                directives.page(at, DirectiveFilter.ALL.state(DirectiveState.OVERDUE), DirectiveOrder.DUE_ON.order(), OVERDUE).rows());
        List<Release> published = releases.page(at, null, ReleaseOrder.NUMBER_DESC, RELEASES).rows();
        FindingSummary findings = checks.within(PATIENCE, at).map(FindingSummary::of).orElse(null);
        if (findings == null) {
            contexts.provisional();
        }
        ReferencedRecords named = references.at(context);
        PagedList<ProgrammeLine> withMoney = listed.map(rows -> tellingFirst(lines.of(at, rows)));
        return context.show(new Home(context, named, total, statuses, stages,
                total - Stream.concat(statuses.stream(), stages.stream()).mapToLong(Choice::count).sum(),
                projects.count(at, ProjectFilter.ALL.late(true)), register.list(at, UnevaluatedFilter.ALL).size(), withMoney, unfunded, latest, overdue, states(states), findings, published));
    }

    /** Those of which sources say most come first, so that the page does not begin with silence. */
    private static List<ProgrammeLine> tellingFirst(List<ProgrammeLine> lines) {
        return lines.stream().sorted(Comparator.comparing((ProgrammeLine each) -> each.ladder().numbers()).reversed()).toList();
    }

    private static List<Choice<DirectiveState>> states(Map<DirectiveState, Long> counts) {
        return Choice.of(counts, null).stream().filter(each -> each.count() > 0).toList();
    }
}
