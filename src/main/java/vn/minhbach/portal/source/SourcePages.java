package vn.minhbach.portal.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.Evaluations;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.handover.Handover;
import vn.minhbach.catalogue.handover.Handovers;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.obstacle.ObstacleOrder;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.scorecard.Proof;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.scorecard.ScorecardFilter;
import vn.minhbach.catalogue.scorecard.ScorecardOrder;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.source.Relation;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.SourceFilter;
import vn.minhbach.catalogue.source.SourceGroupBy;
import vn.minhbach.catalogue.source.SourceOrder;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.portal.asked.SourcesAsked;
import vn.minhbach.portal.directive.DirectiveOverview;
import vn.minhbach.portal.directive.DirectiveOverviewReader;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.project.ProjectLine;
import vn.minhbach.portal.project.ProjectLines;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Sources: what each document is, how it stands to others, and everything that rests on it. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SourcePages {

    private static final int SHOWN = 20;
    private static final int NAMING = 50;
    private static final Slice FIRST = Slice.first(SHOWN);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Sources sources;
    private final Programmes programmes;
    private final Projects projects;
    private final ProjectLines projectLines;
    private final Schedules schedules;
    private final Evaluations evaluations;
    private final Fundings fundings;
    private final Observations observations;
    private final DirectiveOverviewReader orders;
    private final Directives directives;
    private final Obstacles obstacles;
    private final Scorecards scorecards;

    SourcePages(PageContexts contexts, ReferenceLookup references, Sources sources, Programmes programmes,
            Projects projects,
            ProjectLines projectLines, Schedules schedules, Evaluations evaluations,
            Fundings fundings, Observations observations, DirectiveOverviewReader orders, Directives directives,
            Obstacles obstacles, Scorecards scorecards) {
        this.contexts = contexts;
        this.references = references;
        this.sources = sources;
        this.programmes = programmes;
        this.projects = projects;
        this.projectLines = projectLines;
        this.schedules = schedules;
        this.evaluations = evaluations;
        this.fundings = fundings;
        this.observations = observations;
        this.orders = orders;
        this.directives = directives;
        this.obstacles = obstacles;
        this.scorecards = scorecards;
    }

    @CheckedTemplate(basePath = "source", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SourceList(PageContext context, PagedList<Source> listing, ListFilter by) implements TemplateInstance {
    }

    /** The documents at the other end of one relation. */
    public record Link(Relation relation, List<String> codes) {
    }

    /** Everything that rests on a document, of each kind the beginning or the part that the reader turned to. */
    public record Citing(PagedList<Programme> programmes, PagedList<ProjectLine> projects, PagedList<Count> counts,
            PagedList<Funding> funding,
            PagedList<Progress> progress, PagedList<Milestone> milestones, PagedList<Evaluation> evaluations,
            PagedList<IndicatorObservation> observations, DirectiveOverview orders, PagedList<DirectiveReport> reports,
            PagedList<Obstacle> obstacles, PagedList<Handover> handovers, PagedList<Scorecard> scorecards,
            PagedList<Score> scores, PagedList<Proof> proofs) {

        public boolean empty() {
            return orders.empty() && Stream
                    .of(programmes, projects, counts, funding, progress, milestones, evaluations, observations, reports,
                            obstacles, handovers, scorecards, scores, proofs)
                    .allMatch(each -> each.total() == 0);
        }
    }

    /**
     * @param links to the documents that it names
     * @param naming the documents that name it
     * @param back from these
     */
    @CheckedTemplate(basePath = "source", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SourceDetail(PageContext context, ReferencedRecords named, Source source, List<Link> links,
            PagedList<Source> naming, List<Link> back,
            Citing citing) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        SourcesAsked asked = SourcesAsked.of(query);
        SourceOrder order = asked.order();
        SourceFilter filter = asked.filter();
        Slice slice = query.slice();
        PagedList<Source> listing = PagedList.of(sources.ask(at, filter), order.order(), slice);
        ListFilterMaker<Source> narrowed = ListFilterMaker.of(context, references.at(context),
                Listing.of(filter, (on, wanted) -> sources.ask(on, wanted).stream(), Source.class).in(at), Map.of(),
                other -> sources.count(at, SourcesAsked.of(other).filter()));
        Labels labels = narrowed.labels();
        ListFilter by = narrowed.words()
                .facet(Parameter.KIND, SourceGroupBy.KIND.facet(), SourceGroupBy.KIND, labels::sourceKind)
                .order(SourceOrder.class, order, labels::sourceOrder).make("/sources", listing.total() == 0);
        return context.show(new SourceList(context, listing, by));
    }

    @GET
    @Path("{code}")
    public TemplateInstance detail(@RestPath String code) {
        PageContexts.PageSubject<Source> shown = contexts.find(sources, code);
        PageContext context = shown.context();
        Snapshot at = context.at();
        Source source = shown.it();
        PagedList<Source> naming = PagedList.kept(sources.naming(at, List.of(code)),
                context.query().slice("naming", NAMING));
        return context.show(
                new SourceDetail(context, references.at(context), source, links(relation -> relation.targets(source)),
                        naming,
                        links(relation -> naming.rows().stream().filter(each -> relation.targets(each).contains(code))
                                .map(Source::code).toList()),
                        citing(context, code)));
    }

    private Citing citing(PageContext context, String code) {
        Snapshot at = context.at();
        QueryParameters query = context.query();
        Slice slice = query.slice();
        Slice turned = query.slice("obstacles", SHOWN);
        ProgrammeFilter planned = ProgrammeFilter.ALL.source(code);
        ProjectFilter told = ProjectFilter.ALL.source(code);
        PagedList<Project> found = PagedList.of(projects.page(at, told, ProjectOrder.NAME.order(), FIRST),
                projects.count(at, told), FIRST);
        FundingFilter paid = FundingFilter.ALL.source(code);
        ObservationFilter observed = ObservationFilter.ALL.source(code);
        ObstacleFilter heldUp = ObstacleFilter.ALL.source(code);
        return new Citing(
                PagedList.of(programmes.page(at, planned, ProgrammeOrder.FISCAL_YEAR_DESC.order(), FIRST),
                        programmes.count(at, planned), FIRST),
                found.map(rows -> projectLines.of(at, rows)),
                PagedList.kept(programmes.countsFrom(at, code), query.slice("counts", SHOWN)),
                PagedList.of(fundings.page(at, paid, FundingOrder.SUBJECT.order(), FIRST), fundings.count(at, paid),
                        FIRST),
                PagedList.kept(projects.progressFrom(at, code), query.slice("progress", SHOWN)),
                PagedList.kept(schedules.from(at, code), query.slice("milestones", SHOWN)),
                PagedList.kept(evaluations.from(at, code), query.slice("evaluations", SHOWN)),
                PagedList.of(observations.page(at, observed, ObservationOrder.INDICATOR.order(), slice),
                        observations.count(at, observed), slice, IndicatorObservation::cursor),
                orders.first(context, DirectiveFilter.ALL.source(code)),
                PagedList.kept(directives.reportsFrom(at, code), query.slice("reports", SHOWN)),
                PagedList.of(obstacles.page(at, heldUp, ObstacleOrder.CODE.order(), turned),
                        obstacles.count(at, heldUp), turned),
                PagedList.kept(Handovers.from(at, code), query.slice("handovers", SHOWN)),
                PagedList.kept(scorecards.list(at, ScorecardFilter.ALL.source(code), ScorecardOrder.NAME.order()),
                        query.slice("scorecards", SHOWN)),
                PagedList.kept(scorecards.scoresFrom(at, code), query.slice("scores", SHOWN)),
                PagedList.kept(scorecards.proofsFrom(at, code), query.slice("proofs", SHOWN)));
    }

    private static List<Link> links(Function<Relation, List<String>> codes) {
        return Stream.of(Relation.values()).map(each -> new Link(each, codes.apply(each)))
                .filter(each -> !each.codes().isEmpty()).toList();
    }
}
