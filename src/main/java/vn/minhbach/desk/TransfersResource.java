package vn.minhbach.desk;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.transfer.Transfer;
import vn.minhbach.publishing.transfer.TransferRefused;
import vn.minhbach.publishing.transfer.Transfers;

/**
 * What a publisher hands over to others, over HTTP: 201 offered, 204 taken back, and problem details (RFC 9457): 400,
 * 401, 403, 404, 409.
 */
@Path("/api/publishers/{publisher}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class TransfersResource {

    private final Actors actors;
    private final Transfers transfers;

    @Context
    HttpHeaders headers;

    TransfersResource(Actors actors, Transfers transfers) {
        this.actors = actors;
        this.transfers = transfers;
    }

    /**
     * What is offered.
     *
     * @param table of the dataset format
     * @param to the publisher to whom
     */
    public record Offer(String table, String code, String to) {
    }

    /** What it offers and is offered, until that is taken up or back. */
    @GET
    public List<Transfer> open(@RestPath String publisher) {
        Actor actor = actors.requiredOfApi(headers, publisher);
        if (!actor.mayPublish(publisher)) {
            throw ApiProblem.of(ApiFault.NO_LEAVE, Map.of("actor", actor.name(), "publisher", publisher));
        }
        return transfers.open(publisher);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Spooled
    public Response offer(@RestPath String publisher, Offer offer) {
        Actor actor = actors.requiredOfApi(headers, publisher);
        if (offer == null || offer.table() == null || offer.code() == null || offer.to() == null) {
            throw ApiProblem.of(ApiFault.OFFER_FORM);
        }
        try {
            Transfer offered = transfers.offer(actor, offer.table(), offer.code(), publisher, offer.to());
            return ApiLocation
                    .of(Response.Status.CREATED, "/api/publishers/" + publisher + "/transfers/" + offered.id())
                    .entity(offered).build();
        } catch (TransferRefused refused) {
            throw ApiProblem.refused(refused);
        }
    }

    @DELETE
    @Path("{id}")
    public void takeBack(@RestPath String publisher, @RestPath long id) {
        if (!transfers.takeBack(actors.requiredOfApi(headers, publisher), publisher, id)) {
            throw ApiProblem.of(ApiFault.NO_OFFER, Map.of("publisher", publisher));
        }
    }
}
