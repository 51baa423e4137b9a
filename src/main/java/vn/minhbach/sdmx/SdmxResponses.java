package vn.minhbach.sdmx;

import java.io.IOException;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.http.AnswerTag;
import vn.minhbach.http.LargeAnswers;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.http.RequestSnapshot;

/** How answers are sent: as they are written, so that their size takes no memory. */
@Singleton
class SdmxResponses {

    /** So many rows take no more memory than a page. */
    private static final int FEW_ROWS = 500;
    private static final String VARY = "Accept, Accept-Language, Accept-Encoding";
    private static final String PRESENT = "public, max-age=5, stale-while-revalidate=30";
    /** A release changes by redactions alone. */
    private static final String PAST = "public, no-cache";
    /** Changes where the same question is answered in other bytes than before. */
    private static final String WRITTEN = "1";

    private final RequestSnapshot snapshot;
    private final PublicAddress address;
    private final LargeAnswers large;

    SdmxResponses(RequestSnapshot snapshot, PublicAddress address, LargeAnswers large) {
        this.snapshot = snapshot;
        this.address = address;
        this.large = large;
    }

    /** What finds the answer to a question. */
    interface Finder {
        Answer find(SdmxRequest request, MessageContext context) throws SdmxFault;
    }

    Response of(RoutingContext context, Request preconditions, String base, Finder finder) throws IOException {
        SdmxRequest request = SdmxRequest.of(context.request(), base);
        try {
            Snapshot at = request.at(snapshot.get());
            MessageContext message = new MessageContext(at, address.base(), request.language());
            Answer answer = finder.find(request, message);
            EntityTag tag = tag(at, context.request().uri(), answer.type(), request.language().tag(), address.base());
            Response.ResponseBuilder unchanged = preconditions.evaluatePreconditions(tag);
            Response.ResponseBuilder response = unchanged != null ? unchanged
                    : Response.ok(body(context, answer)).type(answer.type());
            return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, request.isOfThePast() ? PAST : PRESENT)
                    .header(HttpHeaders.VARY, VARY).build();
        } catch (SdmxFault fault) {
            boolean json = request.prefersJson() || base.equals(Sdmx3Resource.PATH) && !request.prefersXml();
            return Response.status(fault.kind.status).type(json ? MediaForm.JSON.full() : ErrorMessages.XML)
                    .entity(json ? ErrorMessages.json(fault, request.language()) : ErrorMessages.xml(fault))
                    .header(HttpHeaders.VARY, VARY)
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache").header(HttpHeaders.RETRY_AFTER,
                            fault.kind == SdmxFault.Kind.TOO_MANY ? LargeAnswers.RETRY_AFTER : null)
                    .build();
        }
    }

    private Object body(RoutingContext context, Answer answer) throws SdmxFault, IOException {
        return large.entity(context, answer.rows(), FEW_ROWS, answer.body()::write).orElseThrow(SdmxFault::tooMany);
    }

    private static EntityTag tag(Snapshot at, String... of) {
        return new EntityTag(AnswerTag.of(WRITTEN + ' ' + at.release() + ' ' + at.redacted() + ' ' + at.publishedBy()
                + ' ' + String.join(" ", of)), true);
    }
}
