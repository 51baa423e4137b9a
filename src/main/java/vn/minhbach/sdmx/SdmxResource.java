package vn.minhbach.sdmx;

import java.io.IOException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;

/**
 * The web service of SDMX 2.1 (SDMX 2.1, Section 7): its paths are told apart here, as none of them has a fixed length.
 */
@Path(SdmxResource.PATH)
@Blocking
public class SdmxResource {

    static final String PATH = "/sdmx";

    private final SdmxResponses responses;

    SdmxResource(SdmxResponses responses) {
        this.responses = responses;
    }

    @GET
    @Compressed
    @Path("{rest:.*}")
    public Response get(@Context RoutingContext context, @Context Request request) throws IOException {
        return responses.of(context, request, PATH, SdmxAnswers::of);
    }
}
