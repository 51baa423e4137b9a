package vn.minhbach.portal;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;

/** Releases: what was published when, by whom and why, what it changed, and what differs between any two. */
@Path("/releases")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReleasePages {

    /** How many releases a comparison names one by one. */
    private static final Slice BETWEEN = Slice.first(100);

    private final Visits visits;
    private final Releases releases;
    private final ChangeReading changes;

    ReleasePages(Visits visits, Releases releases, ChangeReading changes) {
        this.visits = visits;
        this.releases = releases;
        this.changes = changes;
    }

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseList(Visit visit, Listing<Release> listing) implements TemplateInstance {
    }

    /** @param sinceThen the address of what changed since, null for the latest release */
    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseDetail(Visit visit, Release release, ChangeReading.Told told, String sinceThen) implements TemplateInstance {
    }

    /** @param between the releases that made the difference, the latest first */
    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseComparison(Visit visit, Release from, Release to, Listing<Release> between, ChangeReading.Told told)
            implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        Visit visit = visits.current();
        Slice slice = visit.query().slice();
        return visit.show(new ReleaseList(visit, Listing.of(releases.page(visit.at(), null, ReleaseOrder.NUMBER_DESC, slice),
                releases.count(visit.at(), null), slice, Release::number)));
    }

    @GET
    @Path("{number}")
    public TemplateInstance detail(@RestPath String number) {
        Visit visit = visits.current();
        Release release = release(visit, number);
        String sinceThen = release.number() < visit.at().release()
                ? visit.link("releases", release.number() + "..." + visit.at().release()) : null;
        return visit.show(new ReleaseDetail(visit, release, changes.of(visit, Comparison.of(release)), sinceThen));
    }

    /** Where the form of the list leads: the comparison has an address of its own, to be cited. */
    @GET
    @Path("compare")
    public TemplateInstance choose() {
        Visit visit = visits.current();
        Query query = visit.query();
        String from = query.text("from");
        String to = query.text("to");
        if (from == null || to == null) {
            throw new BadParameter(from == null ? "from" : "to", "", List.of("1–" + visit.at().release()));
        }
        release(visit, from);
        release(visit, to);
        throw new RedirectionException(Response.Status.SEE_OTHER, URI.create(visit.link("releases", from + "..." + to)));
    }

    @GET
    @Path("{from:[^./]+}...{to:[^./]+}")
    public TemplateInstance compare(@RestPath String from, @RestPath String to) {
        Visit visit = visits.current();
        Release earlier = release(visit, from);
        Release later = release(visit, to);
        if (earlier.number() > later.number()) {
            throw new RedirectionException(Response.Status.MOVED_PERMANENTLY,
                    URI.create(visit.link("releases", later.number() + "..." + earlier.number())));
        }
        Comparison comparison = new Comparison(Math.toIntExact(earlier.number()), Math.toIntExact(later.number()));
        Listing<Release> between = Listing.of(releases.page(comparison, ReleaseOrder.NUMBER_DESC, BETWEEN),
                comparison.to() - comparison.from(), BETWEEN, Release::number);
        return visit.show(new ReleaseComparison(visit, earlier, later, between, changes.of(visit, comparison)));
    }

    /** One that was there at the release in view. */
    private Release release(Visit visit, String number) {
        return releases.byNumber(List.of(number)).stream().filter(each -> each.number() <= visit.at().release()).findFirst()
                .orElseThrow(() -> new UnknownRelease(number));
    }
}
