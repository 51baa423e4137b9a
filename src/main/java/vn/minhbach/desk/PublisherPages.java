package vn.minhbach.desk;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.release.ReleaseFilter;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.Release;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Door;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.draft.Draft;
import vn.minhbach.publishing.draft.Drafts;
import vn.minhbach.publishing.owntable.OwnUploads;
import vn.minhbach.publishing.owntable.OwnUploads.OwnUploaded;
import vn.minhbach.publishing.transfer.Transfer;
import vn.minhbach.publishing.transfer.Transfers;

/** What a publisher has standing and waiting, and who did what. */
@Path("/publish/{publisher}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Guarded
public class PublisherPages {

    private static final int ATTEMPTS = 100;

    /** What came of the last thing that was sent. */
    public enum Notice {
        UNCHANGED(true),
        /** The same, of a file of which something was not read. */
        UNCHANGED_AS_READ(false), OVERTAKEN(false), NO_FILE(false), DISCARDED(true), OFFERED(true), TAKEN_BACK(true),
        TAKEN_UP(false), NOT_THEIRS(false), OFFERED_ALREADY(false), TWO_PERSONS(false),
        NOBODY(false);

        /** Whether it went as wanted. */
        public final boolean good;

        Notice(boolean good) {
            this.good = good;
        }

        /** Where what was handed over changes nothing. */
        static Notice unchanged(Outcome outcome) {
            return outcome instanceof Outcome.Unchanged same && same.read().notes().stream().anyMatch(Note::isOfLeft)
                    ? UNCHANGED_AS_READ : UNCHANGED;
        }
    }

    /** What can be handed over: all that has a code. */
    private static final List<DatasetTable> TRANSFERABLE = DatasetFormat.TABLES.stream().filter(TableFormat::hasCode)
            .map(each -> DatasetTable.of(each.name())).toList();

    private final PageContexts contexts;
    private final SignIns signIns;
    private final Releases releases;
    private final Agencies agencies;
    private final Drafts drafts;
    private final PublisherSettings settings;
    private final Audit audit;
    private final Denials denials;
    private final Transfers transfers;
    private final OwnUploads uploads;

    PublisherPages(PageContexts contexts, SignIns signIns, Releases releases, Agencies agencies, Drafts drafts,
            PublisherSettings settings,
            Audit audit, Denials denials, Transfers transfers, OwnUploads uploads) {
        this.contexts = contexts;
        this.signIns = signIns;
        this.releases = releases;
        this.agencies = agencies;
        this.drafts = drafts;
        this.settings = settings;
        this.audit = audit;
        this.denials = denials;
        this.transfers = transfers;
        this.uploads = uploads;
    }

    /**
     * @param agency whose report the reader may hand in, null for a whole dataset or where it does not stand
     * @param last what stands, null before the first release
     * @param by who published it, null where the audit does not say
     * @param waiting the drafts that the reader may see
     * @param twoPerson whether another person must confirm what the reader hands in
     * @param offers what the publisher hands over, or is offered, and waits to be taken over
     * @param tables what can be handed over is in one of these
     * @param ownTables in the reader's own form, which they have not gone on from yet
     */
    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublisherDetail(PageContext context, Actor actor, Grant grant, Agency agency, Release last, String by,
            List<Draft> waiting,
            boolean twoPerson, Notice notice, List<TransferLine> offers, List<DatasetTable> tables,
            List<OwnUploaded> ownTables) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublisherHistory(PageContext context, Actor actor, String publisher, List<AttemptLine> attempts,
            Long next) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublisherDenials(PageContext context, Actor actor, String publisher, List<DenialLine> denials,
            Long next) implements TemplateInstance {
    }

    /** A denial, with what it was named by the values that have words. */
    record DenialLine(Denials.Entry entry, Audit.Action action, Door door) {

        static DenialLine of(Denials.Entry entry) {
            return new DenialLine(entry, Audit.Action.valueOf(entry.action()), Door.valueOf(entry.door()));
        }
    }

    /** An offer, with the table that it is of. */
    record TransferLine(Transfer transfer, DatasetTable table) {

        static TransferLine of(Transfer transfer) {
            return new TransferLine(transfer, DatasetTable.of(transfer.table()));
        }
    }

    /** An attempt, with what it was named by the values that have words. */
    record AttemptLine(Audit.Entry entry, Audit.Action action, Door door, Audit.Result result) {

        static AttemptLine of(Audit.Entry entry) {
            return new AttemptLine(entry, Audit.Action.valueOf(entry.action()), Door.valueOf(entry.door()),
                    entry.result() == null ? null : Audit.Result.valueOf(entry.result()));
        }
    }

    @GET
    public TemplateInstance desk(@RestPath String publisher, @RestQuery String notice) {
        PageContext context = contexts.present();
        Actor actor = signIns.required();
        Grant grant = grant(actor, publisher);
        Release last = last(releases, publisher);
        List<Draft> waiting = drafts.waiting(publisher).stream().filter(draft -> ReleasesResource.maySee(actor, draft))
                .toList();
        return context.show(new PublisherDetail(context, actor, grant, grant.agency() == null ? null
                : agencies.find(context.at(), grant.agency()).orElse(null), last, by(last), waiting,
                settings.twoPerson(publisher), notice(notice),
                grant.role() == Role.PUBLISH ? transfers.open(publisher).stream().map(TransferLine::of).toList()
                        : List.of(),
                TRANSFERABLE,
                uploads.unfinished(actor, publisher)));
    }

    /**
     * Who tried what, when, and what came of it: for those who publish.
     *
     * @param before the last that was read, null to begin with the latest
     */
    @GET
    @Path("history")
    public TemplateInstance history(@RestPath String publisher, @RestQuery String before) {
        PageContext context = contexts.present();
        Actor actor = publishing(publisher);
        List<AttemptLine> found = audit.latest(publisher, id(before), ATTEMPTS + 1).stream().map(AttemptLine::of)
                .toList();
        return context.show(new PublisherHistory(context, actor, publisher, page(found),
                found.size() > ATTEMPTS ? found.get(ATTEMPTS - 1).entry().id() : null));
    }

    /**
     * What was denied, and to whom: for those who publish.
     *
     * @param before as for the history
     */
    @GET
    @Path("denials")
    public TemplateInstance denials(@RestPath String publisher, @RestQuery String before) {
        PageContext context = contexts.present();
        Actor actor = publishing(publisher);
        List<DenialLine> found = denials.latest(publisher, id(before), ATTEMPTS + 1).stream().map(DenialLine::of)
                .toList();
        return context.show(new PublisherDenials(context, actor, publisher, page(found),
                found.size() > ATTEMPTS ? found.get(ATTEMPTS - 1).entry().id() : null));
    }

    private Actor publishing(String publisher) {
        Actor actor = signIns.required();
        if (grant(actor, publisher).role() != Role.PUBLISH) {
            throw new AccessDenied(AccessDenied.Why.PUBLISHERS_ONLY);
        }
        return actor;
    }

    private static <T> List<T> page(List<T> found) {
        return found.subList(0, Math.min(ATTEMPTS, found.size()));
    }

    private static Long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** @throws AccessDenied where they have none for that publisher */
    static Grant grant(Actor actor, String publisher) {
        return actor.grant(publisher).orElseThrow(() -> new AccessDenied(AccessDenied.Why.NOT_THEIRS));
    }

    /** The publisher's last release, null before the first. */
    static Release last(Releases releases, String publisher) {
        return releases
                .page(releases.latest(), ReleaseFilter.ALL.publisher(publisher), ReleaseOrder.NUMBER_DESC,
                        Slice.first(1))
                .rows().stream().findFirst().orElse(null);
    }

    private String by(Release release) {
        return release == null ? null : audit.madeBy(release.number()).orElse(null);
    }

    private static Notice notice(String name) {
        return Arrays.stream(Notice.values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst()
                .orElse(null);
    }
}
