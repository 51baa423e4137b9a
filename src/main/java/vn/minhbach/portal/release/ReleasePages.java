package vn.minhbach.portal.release;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.PublicRedactions;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Redaction;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.frame.UnknownRelease;

/** Releases: what was published when, by whom and why, what it changed, and what differs between any two. */
@Path("/releases")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReleasePages {

    /** How many releases a comparison names one by one. */
    private static final Slice BETWEEN = Slice.first(100);

    private final PageContexts contexts;
    private final Releases releases;
    private final Agencies agencies;
    private final ChangeReader changes;
    private final PublicRedactions redactions;

    ReleasePages(PageContexts contexts, Releases releases, Agencies agencies, ChangeReader changes,
            PublicRedactions redactions) {
        this.agencies = agencies;
        this.contexts = contexts;
        this.releases = releases;
        this.changes = changes;
        this.redactions = redactions;
    }

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseList(PageContext context, PagedList<Release> listing) implements TemplateInstance {
    }

    /**
     * @param redactions after which its files are no longer those of its checksum
     * @param reverts the release that it takes back, null for none
     * @param revertedBy the release that took it back, null where it stands
     * @param reporting the name of the agency whose report it is, null for none
     * @param overruled the releases that were reports of agencies, and of which it changes or withdraws something
     * @param sinceThen the address of what changed since, null for the latest release
     */
    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseDetail(PageContext context, Release release, Release reverts, Release revertedBy, String reporting,
            List<Release> overruled, List<Redaction> redactions, ChangeReader.Told told,
            String sinceThen) implements TemplateInstance {
    }

    /** @param between the releases that made the difference, the latest first */
    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleaseComparison(PageContext context, Release from, Release to, PagedList<Release> between,
            ChangeReader.Told told)
            implements
                TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        Slice slice = context.query().slice();
        return context.show(new ReleaseList(context,
                PagedList.of(releases.page(context.at(), null, ReleaseOrder.NUMBER_DESC, slice),
                        releases.count(context.at(), null), slice, Release::number)));
    }

    @GET
    @Path("{number}")
    public TemplateInstance detail(@RestPath String number) {
        PageContext context = contexts.current();
        Release release = release(context, number);
        String sinceThen = release.number() < context.at().release()
                ? context.link("releases", release.number() + "..." + context.at().release()) : null;
        return context.show(new ReleaseDetail(context, release,
                release.reverts() == null ? null : releases.find(release.reverts()).orElse(null),
                releases.revertedBy(context.at(), release).orElse(null),
                release.agency() == null ? null
                        : agencies.find(context.at(), release.agency()).map(each -> each.name(context.language()))
                                .orElse(null),
                releases.byNumber(release.overruledReports()), redactions.of(context.at(), release),
                changes.of(context, Comparison.of(release)), sinceThen));
    }

    /** Where the form of the list leads: the comparison has an address of its own, to be cited. */
    @GET
    @Path("compare")
    public TemplateInstance choose() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        String from = query.text("from");
        String to = query.text("to");
        if (from == null || to == null) {
            throw new BadParameter(from == null ? "from" : "to", "", List.of("1–" + context.at().release()));
        }
        release(context, from);
        release(context, to);
        throw redirection(Response.Status.SEE_OTHER, context.link("releases", from + "..." + to));
    }

    /** As a header of its own: before a URI the framework would put the host that the client named. */
    private static RedirectionException redirection(Response.Status status, String address) {
        return new RedirectionException(Response.status(status).header(HttpHeaders.LOCATION, address).build());
    }

    @GET
    @Path("{from:[^./]+}...{to:[^./]+}")
    public TemplateInstance compare(@RestPath String from, @RestPath String to) {
        PageContext context = contexts.current();
        Release earlier = release(context, from);
        Release later = release(context, to);
        if (earlier.number() > later.number()) {
            throw redirection(Response.Status.MOVED_PERMANENTLY,
                    context.link("releases", later.number() + "..." + earlier.number()));
        }
        Comparison comparison = new Comparison(Math.toIntExact(earlier.number()), Math.toIntExact(later.number()));
        PagedList<Release> between = PagedList.of(releases.page(comparison, ReleaseOrder.NUMBER_DESC, BETWEEN),
                comparison.to() - comparison.from(), BETWEEN, Release::number);
        return context.show(new ReleaseComparison(context, earlier, later, between, changes.of(context, comparison)));
    }

    /** One that was there at the release in view. */
    private Release release(PageContext context, String number) {
        return releases.byNumber(List.of(number)).stream().filter(each -> each.number() <= context.at().release())
                .findFirst()
                .orElseThrow(() -> new UnknownRelease(number));
    }
}
