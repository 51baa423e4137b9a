package vn.minhbach.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.NotAllowed;
import vn.minhbach.publishing.transfer.TransferRefused;
import vn.minhbach.publishing.transfer.Transfers;

/** Hands things over to another publisher, from a publisher's page. */
@Path("/publish/{publisher}/transfers")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
@Guarded
public class TransferPages {

    private final PageContexts contexts;
    private final SignIns signIns;
    private final Transfers transfers;

    TransferPages(PageContexts contexts, SignIns signIns, Transfers transfers) {
        this.contexts = contexts;
        this.signIns = signIns;
        this.transfers = transfers;
    }

    @POST
    @Spooled
    public Response offer(@RestPath String publisher, @RestForm String table, @RestForm String code,
            @RestForm String to) {
        Actor actor = signIns.required();
        PublisherPages.grant(actor, publisher);
        try {
            transfers.offer(actor, given(table), given(code), publisher, given(to));
            return told(publisher, PublisherPages.Notice.OFFERED);
        } catch (TransferRefused refused) {
            return told(publisher, switch (refused.why()) {
                case NOTHING_THERE, NOT_THEIRS -> PublisherPages.Notice.NOT_THEIRS;
                case TWO_PERSONS -> PublisherPages.Notice.TWO_PERSONS;
                case OFFERED_ALREADY -> PublisherPages.Notice.OFFERED_ALREADY;
                case NOBODY -> PublisherPages.Notice.NOBODY;
            });
        } catch (NotAllowed denied) {
            throw new AccessDenied(AccessDenied.Why.PUBLISHERS_ONLY);
        }
    }

    @POST
    @Path("{id}/take-back")
    public Response takeBack(@RestPath String publisher, @RestPath String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        try {
            return told(publisher, transfers.takeBack(signIns.required(), publisher, Long.parseLong(id))
                    ? PublisherPages.Notice.TAKEN_BACK : PublisherPages.Notice.TAKEN_UP);
        } catch (NotAllowed denied) {
            throw new AccessDenied(AccessDenied.Why.PUBLISHERS_ONLY);
        }
    }

    private Response told(String publisher, PublisherPages.Notice notice) {
        PageContext context = contexts.present();
        return Redirects.to(context, PublishAddresses.of(publisher), notice);
    }

    private static String given(String text) {
        return text == null ? "" : text.strip();
    }
}
