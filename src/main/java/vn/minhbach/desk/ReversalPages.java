package vn.minhbach.desk;

import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.ReleaseFilter;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.NotAllowed;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.draft.PublishingWorkflow.Receipt;
import vn.minhbach.publishing.draft.Reversals;

/** A publisher's releases, each of which can be taken back: what that would change is looked at as a draft first. */
@Path("/publish/{publisher}/releases")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Guarded
public class ReversalPages {

    private final PageContexts contexts;
    private final SignIns signIns;
    private final Releases releases;
    private final Reversals reversals;

    ReversalPages(PageContexts contexts, SignIns signIns, Releases releases, Reversals reversals) {
        this.contexts = contexts;
        this.signIns = signIns;
        this.releases = releases;
        this.reversals = reversals;
    }

    /** @param revertedBy the release that took it back, null where it stands */
    record ReleaseLine(Release release, Release revertedBy) {
    }

    /**
     * @param refused the release that could not be taken back just now, null where none was tried
     * @param objections why not
     */
    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublisherReleases(PageContext context, Actor actor, String publisher, PagedList<ReleaseLine> listing,
            String refused, ReportView objections)
            implements
                TemplateInstance {
    }

    @GET
    public TemplateInstance list(@RestPath String publisher) {
        PageContext context = contexts.present();
        Actor actor = publishing(publisher);
        return context.show(new PublisherReleases(context, actor, publisher, listing(context, publisher), null, null));
    }

    /**
     * Drafts what takes a release back.
     *
     * @param reason why, for readers; who publishes may write it later
     */
    @POST
    @Path("{number}/revert")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Spooled
    public Response revert(@RestPath String publisher, @RestPath String number, @RestForm String reason) {
        PageContext context = contexts.present();
        Actor actor = publishing(publisher);
        Optional<Receipt> receipt;
        try {
            receipt = number.matches("[1-9]\\d{0,8}")
                    ? reversals.draft(actor, publisher, Integer.parseInt(number),
                            reason == null || reason.isBlank() ? null : reason.strip())
                    : Optional.empty();
        } catch (NotAllowed denied) {
            throw new AccessDenied(AccessDenied.Why.PUBLISHERS_ONLY);
        }
        Receipt found = receipt.orElseThrow(NotFoundException::new);
        if (found.draft() != null) {
            return Redirects.to(context, PublishAddresses.of(found.draft()));
        }
        if (found.outcome() instanceof Outcome.Refused refused) {
            return PageAnswers.html(422,
                    context.show(new PublisherReleases(context, actor, publisher, listing(context, publisher), number,
                            ReportView.of(refused.report(), Excerpt.NONE, context.language()))))
                    .build();
        }
        return Redirects.to(context, PublishAddresses.of(publisher), found.outcome() instanceof Outcome.Overtaken
                ? PublisherPages.Notice.OVERTAKEN : PublisherPages.Notice.UNCHANGED);
    }

    private Actor publishing(String publisher) {
        Actor actor = signIns.required();
        if (PublisherPages.grant(actor, publisher).role() != Role.PUBLISH) {
            throw new AccessDenied(AccessDenied.Why.PUBLISHERS_ONLY);
        }
        return actor;
    }

    private PagedList<ReleaseLine> listing(PageContext context, String publisher) {
        Snapshot at = context.at();
        Slice slice = context.query().slice();
        ReleaseFilter theirs = ReleaseFilter.ALL.publisher(publisher);
        return PagedList
                .of(releases.page(at, theirs, ReleaseOrder.NUMBER_DESC, slice), releases.count(at, theirs), slice,
                        Release::number)
                .map(rows -> rows.stream()
                        .map(each -> new ReleaseLine(each, releases.revertedBy(at, each).orElse(null))).toList());
    }
}
