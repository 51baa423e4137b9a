package vn.minhbach.portal.home;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

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
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.overview.Glances;
import vn.minhbach.portal.overview.MoneyAtGlance;
import vn.minhbach.portal.overview.NamedProjects;
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

    HomePage(PageContexts contexts, ReferenceLookup references, HomePlace home, PlacePages places, Projects projects,
            Overviews overviews, Glances glances,
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
     * @param money the largest sum without a fund, and the rate stated last
     * @param unevaluated how many projects were finished, and nobody evaluated them
     * @param overview of how much nothing is known
     * @param month the day a month before that of the page
     * @param findings what comparing figures showed, null where that is not known yet
     */
    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(PageContext context, ReferencedRecords named, MoneyAtGlance money, Overdue late, Ranking ranking,
            NamedProjects projects, int unevaluated, Overview overview,
            FindingSummary findings, List<Release> news, LocalDate month) implements TemplateInstance {
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
        return context.show(new Home(context, named, glances.ofAll(at),
                glances.overdue(context, DirectiveFilter.ALL, OVERDUE), Ranking.of(glances.ranked(at)),
                NamedProjects.of(projects, at, ProjectFilter.ALL), register.list(at, UnevaluatedFilter.ALL).size(),
                overviews.at(at), findings,
                releases.page(at, null, ReleaseOrder.NUMBER_DESC, RELEASES).rows(), releases.day(at).minusDays(MONTH)));
    }
}
