package vn.minhbach.portal;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.release.Change;
import vn.minhbach.catalogue.release.Changes;
import vn.minhbach.catalogue.release.Release;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;

/** Releases: what was published when, by whom and why, and what it changed. */
@Path("/releases")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
public class ReleasePages {

    private static final int CHANGES = 50;

    private final Visits visits;
    private final Releases releases;
    private final Changes changes;

    ReleasePages(Visits visits, Releases releases, Changes changes) {
        this.visits = visits;
        this.releases = releases;
        this.changes = changes;
    }

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseList(Visit visit, Listing<Release> listing) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseDetail(Visit visit, Release release, Listing<Change> listing) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        Visit visit = visits.current();
        Slice slice = visit.query().slice();
        return visit.show(new ReleaseList(visit, Listing.of(releases.page(visit.at(), null, ReleaseOrder.NUMBER_DESC.order(), slice),
                releases.count(visit.at(), null), slice, Release::number)));
    }

    @GET
    @Path("{number}")
    public TemplateInstance detail(@RestPath String number) {
        Visit visit = visits.current();
        Release release = releases.byNumber(List.of(number)).stream()
                .filter(each -> each.number() <= visit.at().release()).findFirst().orElseThrow(() -> new UnknownRelease(number));
        Query query = visit.query();
        Page<Change> page = changes.page(release.number(), query.slice(CHANGES).first(), query.position());
        return visit.show(new ReleaseDetail(visit, release, Listing.of(page, release.added() + release.changed() + release.withdrawn(),
                query.slice(CHANGES), Change::position)));
    }
}
