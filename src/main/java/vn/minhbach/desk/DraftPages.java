package vn.minhbach.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.publishing.Confirmed;
import vn.minhbach.publishing.Difference;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.NotAllowed;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.draft.Draft;
import vn.minhbach.publishing.draft.DraftEnded;
import vn.minhbach.publishing.draft.Drafts;
import vn.minhbach.publishing.draft.OwnTables;
import vn.minhbach.publishing.draft.PublishingWorkflow;
import vn.minhbach.publishing.draft.Terms;
import vn.minhbach.publishing.draft.Upload;
import vn.minhbach.report.ReportedFiles;

/**
 * From an upload to a release: what is wrong with it, or what it would change; then publishing it or giving it up. A
 * draft has an address, which another person can be sent.
 */
@Path("/publish/{publisher}/drafts")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Guarded
public class DraftPages {

    private static final int NAME = 200;
    /** So many of the releases that came since are named. */

    private final PageContexts contexts;
    private final SignIns signIns;
    private final PublishingWorkflow desk;
    private final ReportedFiles files;
    private final Drafts drafts;
    private final Releases releases;
    private final PublisherSettings settings;
    private final Audit audit;
    private final OwnTables ownTables;

    DraftPages(PageContexts contexts, SignIns signIns, PublishingWorkflow desk, ReportedFiles files, Drafts drafts,
            Releases releases,
            PublisherSettings settings, Audit audit, OwnTables ownTables) {
        this.contexts = contexts;
        this.signIns = signIns;
        this.desk = desk;
        this.files = files;
        this.drafts = drafts;
        this.releases = releases;
        this.settings = settings;
        this.audit = audit;
        this.ownTables = ownTables;
    }

    /** What a reader may do with a draft. */
    public enum May {
        PUBLISH,
        /** They drafted it, and another person must confirm it. */
        WAIT_FOR_ANOTHER,
        /** They report, and the publisher confirms. */
        WAIT_FOR_PUBLISHER
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Refused(PageContext context, String publisher, String name, String reason, ReportView report,
            ReadingsView read) implements TemplateInstance {
    }

    /**
     * @param difference null where it would change nothing, or is refused
     * @param report why it cannot be published as what stands now is, null where it can
     * @param objections why it was not published just now, null where that was not tried
     * @param moved whether something was published since the reader last looked
     * @param unconfirmed whether something odd was not confirmed just now
     * @param reason what the reader wrote, else what its author did
     * @param since what was published since the draft was handed over, the latest first
     * @param seen the publisher's last release, to which the difference is
     */
    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Waiting(PageContext context, Draft draft, May may, boolean mine, DifferenceView difference,
            ReportView report, ReportView objections,
            boolean moved, boolean unconfirmed, String reason, int seen,
            List<ReleaseSince> since) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Ended(PageContext context, Draft draft, Release release) implements TemplateInstance {
    }

    /** Where someone comes who changes the language of a refused upload, which is not kept. */
    @GET
    public Response none(@RestPath String publisher) {
        return Redirects.to(contexts.present(), PublishAddresses.of(publisher));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Spooled
    public Response upload(@RestPath String publisher, @RestForm FileUpload file, @RestForm String reason)
            throws IOException {
        PageContext context = contexts.present();
        Actor actor = signIns.required();
        Grant grant = PublisherPages.grant(actor, publisher);
        String home = PublishAddresses.of(publisher);
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return Redirects.to(context, home, PublisherPages.Notice.NO_FILE);
        }
        try (Upload upload = Upload.of(
                Files.move(file.uploadedFile(), SpoolFile.create(null), StandardCopyOption.REPLACE_EXISTING),
                name(file.fileName()))) {
            Optional<OwnTables.Received> own = ownTables.receive(actor, publisher, grant.agency(), upload,
                    filled(reason));
            if (own.isPresent()) {
                return Redirects.to(context, own.get().receipt() == null ? PublishAddresses.of(own.get().upload())
                        : PublishAddresses.of(own.get().receipt().draft()));
            }
            PublishingWorkflow.Receipt receipt = desk.draft(actor, publisher, upload, filled(reason));
            if (receipt.draft() != null) {
                return Redirects.to(context, PublishAddresses.of(receipt.draft()));
            }
            if (receipt.outcome() instanceof Outcome.Refused refused) {
                try (DatasetInput dataset = files.open(upload.file(), upload.name(), publisher)) {
                    return PageAnswers.html(422,
                            context.show(new Refused(context, publisher, upload.name(), filled(reason),
                                    told(refused.report(), dataset, context),
                                    ReadingsView.of(refused.read(), context))))
                            .build();
                }
            }
            return Redirects.to(context, home, PublisherPages.Notice.unchanged(receipt.outcome()));
        }
    }

    @GET
    @Path("{id}")
    public Response draft(@RestPath String publisher, @RestPath String id) {
        PageContext context = contexts.present();
        Actor actor = signIns.required();
        return shown(200, context, actor, found(actor, publisher, id), Tried.NOTHING);
    }

    /**
     * @param seen the publisher's last release as the page showed it: nobody publishes another difference than they saw
     */
    @POST
    @Path("{id}/release")
    @Spooled
    public Response release(@RestPath String publisher, @RestPath String id, @RestForm String reason,
            @RestForm String seen, @RestForm List<String> confirm, @RestForm List<String> renamed) {
        PageContext context = contexts.present();
        Actor actor = signIns.required();
        Draft draft = found(actor, publisher, id);
        try {
            Outcome outcome = desk.confirm(actor, draft,
                    new Terms(reason, null, seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1,
                            Confirmed.of(confirm, renamed)));
            if (outcome instanceof Outcome.Overtaken) {
                return shown(409, context, actor, draft, new Tried(null, true, false, reason));
            }
            if (outcome instanceof Outcome.Unconfirmed) {
                return shown(422, context, actor, draft, new Tried(null, false, true, reason));
            }
            return outcome instanceof Outcome.Refused refused
                    ? shown(422, context, actor, draft, new Tried(refused.report(), false, false, reason))
                    : Redirects.to(context, PublishAddresses.of(draft));
        } catch (NotAllowed denied) {
            throw new AccessDenied(
                    actor.mayPublish(publisher) ? AccessDenied.Why.ANOTHER_PERSON : AccessDenied.Why.PUBLISHERS_ONLY);
        } catch (DraftEnded already) {
            return Redirects.to(context, PublishAddresses.of(draft));
        }
    }

    @POST
    @Path("{id}/discard")
    public Response discard(@RestPath String publisher, @RestPath String id) {
        PageContext context = contexts.present();
        Actor actor = signIns.required();
        Draft draft = found(actor, publisher, id);
        try {
            desk.discard(actor, draft);
            return Redirects.to(context, PublishAddresses.of(publisher), PublisherPages.Notice.DISCARDED);
        } catch (NotAllowed denied) {
            throw new AccessDenied(AccessDenied.Why.PUBLISHERS_ONLY);
        } catch (DraftEnded already) {
            return Redirects.to(context, PublishAddresses.of(draft));
        }
    }

    private Response shown(int status, PageContext context, Actor actor, Draft draft, Tried tried) {
        if (draft.end() != null) {
            Release release = draft.end().release() == null ? null : releases.find(draft.end().release()).orElse(null);
            return PageAnswers.html(200, context.show(new Ended(context, draft, release))).build();
        }
        // Before the difference is found: a release in between is then noticed when this one is to be published.
        int seen = releases.last(draft.publisher());
        Outcome outcome = desk.review(draft);
        DifferenceView difference = outcome instanceof Difference found ? DifferenceView.of(found, context) : null;
        ReportView report = outcome instanceof Outcome.Refused refused
                ? desk.opened(draft, submission -> told(refused.report(), submission.dataset(), context)) : null;
        return PageAnswers.html(status,
                context.show(new Waiting(context, draft, may(actor, draft), draft.isOf(actor), difference, report,
                        tried.objections == null || report != null ? null
                                : desk.opened(draft,
                                        submission -> told(tried.objections, submission.dataset(), context)),
                        tried.moved, tried.unconfirmed,
                        tried.reason == null ? draft.reason() : tried.reason, seen,
                        ReleaseSince.of(draft, releases, audit))))
                .build();
    }

    /**
     * What came of publishing it just now, as long as it is not published.
     *
     * @param objections why not, null where that was not it
     * @param moved whether something was published since the reader last looked
     * @param unconfirmed whether something odd was not confirmed
     * @param reason as the reader wrote it, null where they did not
     */
    private record Tried(Report objections, boolean moved, boolean unconfirmed, String reason) {
        static final Tried NOTHING = new Tried(null, false, false, null);
    }

    private static ReportView told(Report report, DatasetInput dataset, PageContext context) {
        return ReportView.of(report, Excerpt.of(dataset, report), context.language());
    }

    private May may(Actor actor, Draft draft) {
        Grant grant = PublisherPages.grant(actor, draft.publisher());
        return grant.role() == Role.REPORT ? May.WAIT_FOR_PUBLISHER
                : draft.isOf(actor) && settings.twoPerson(draft.publisher()) ? May.WAIT_FOR_ANOTHER : May.PUBLISH;
    }

    /** @throws NotFoundException where there is none, or it is none of theirs */
    private Draft found(Actor actor, String publisher, String id) {
        return drafts.find(id)
                .filter(draft -> draft.publisher().equals(publisher) && ReleasesResource.maySee(actor, draft))
                .orElseThrow(NotFoundException::new);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A name as people know the file by: without folders, which some browsers send along. */
    private static String name(String sent) {
        String base = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return base.isEmpty() ? "upload" : base.length() > NAME ? base.substring(0, NAME) : base;
    }
}
