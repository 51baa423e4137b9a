package vn.minhbach.portal.home;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.evaluation.UnevaluatedFilter;
import vn.minhbach.catalogue.evaluation.UnevaluatedRegister;
import vn.minhbach.catalogue.overview.Overview;
import vn.minhbach.catalogue.overview.Overviews;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.overview.Glances;
import vn.minhbach.portal.overview.MoneyAtGlance;
import vn.minhbach.portal.overview.Overdue;
import vn.minhbach.portal.overview.Ranking;
import vn.minhbach.portal.place.PlacePages;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** The first page: where the money is, which provinces are behind, what is late, what is new, and what is not known. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HomePage {

    private static final Slice RELEASES = Slice.first(3);
    private static final int OVERDUE = 3;
    private static final int MONTH = 30;
    /** Nobody waits longer for this page because figures are still being compared. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final HomePlace home;
    private final PlacePages places;
    private final Projects projects;
    private final Overviews overviews;
    private final Glances glances;
    private final Checks checks;
    private final Releases releases;
    private final UnevaluatedRegister register;

    HomePage(PageContexts contexts, ReferenceLookup references, HomePlace home, PlacePages places, Projects projects, Overviews overviews, Glances glances,
            Checks checks, Releases releases, UnevaluatedRegister register) {
        this.contexts = contexts;
        this.references = references;
        this.home = home;
        this.places = places;
        this.projects = projects;
        this.overviews = overviews;
        this.glances = glances;
        this.checks = checks;
        this.releases = releases;
        this.register = register;
    }

    /**
     * How the projects stand that sources name.
     *
     * @param stages      how many of those of which no source gives a status have come to which step
     * @param silent      of how many none says how they stand, nor at which step
     * @param late        how many of them are late
     * @param unevaluated how many were finished, and nobody evaluated them
     */
    public record ProjectSummary(long total, List<Choice<Status>> statuses, List<Choice<Stage>> stages, long silent, long late, int unevaluated) {
    }

    /**
     * @param money    the largest sum without a fund, and the rate stated last
     * @param overview of how much nothing is known
     * @param month    the day a month before that of the page
     * @param findings what comparing figures showed, null where that is not known yet
     */
    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(PageContext context, ReferencedRecords named, MoneyAtGlance money, Overdue late, Ranking ranking, ProjectSummary projects, Overview overview,
            FindingSummary findings, List<News> news, LocalDate month) implements TemplateInstance {
    }

    @GET
    public TemplateInstance home() {
        PageContext context = contexts.current();
        Snapshot at = context.at();
        Place place = home.at(at);
        if (place != null) {
            return places.of(context.about("/places/" + place.code()), place);
        }
        FindingSummary findings = checks.within(PATIENCE, at).map(FindingSummary::of).orElse(null);
        if (findings == null) {
            contexts.provisional();
        }
        ReferencedRecords named = references.at(context);
        return context.show(new Home(context, named, glances.ofAll(at), glances.overdue(context, DirectiveFilter.ALL, OVERDUE), Ranking.of(glances.ranked(at)),
                projects(at), overviews.at(at), findings, news(at), releases.day(at).minusDays(MONTH)));
    }

    private ProjectSummary projects(Snapshot at) {
        long total = projects.count(at, ProjectFilter.ALL);
        List<Choice<Status>> statuses = Choice.of(Status.class, projects.facet(at, ProjectFilter.ALL, Projects.BY_STATUS), null);
        List<Choice<Stage>> stages = Choice.of(Stage.class, projects.facet(at, ProjectFilter.ALL, Projects.BY_STAGE_ALONE), null);
        long told = Stream.concat(statuses.stream(), stages.stream()).mapToLong(Choice::count).sum();
        return new ProjectSummary(total, statuses, stages, total - told, projects.count(at, ProjectFilter.ALL.late(true)),
                register.list(at, UnevaluatedFilter.ALL).size());
    }

    private List<News> news(Snapshot at) {
        Map<String, Dataset> datasets = releases.datasets(at).stream().collect(Collectors.toMap(each -> each.version().publisher(), each -> each, (one, other) -> one));
        return releases.page(at, null, ReleaseOrder.NUMBER_DESC, RELEASES).rows().stream().map(each -> new News(each, datasets.get(each.publisher()))).toList();
    }
}
