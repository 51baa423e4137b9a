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

/** The web service as SDMX 3.0 has it (REST 2.1), with the same answers: its usual form is SDMX-JSON. */
@Path(Sdmx3Resource.PATH)
@Blocking
public class Sdmx3Resource {

    static final String PATH = SdmxResource.PATH + "/3.0";

    private final SdmxResponses responses;

    Sdmx3Resource(SdmxResponses responses) {
        this.responses = responses;
    }

    @GET
    @Compressed
    @Path("{rest:.*}")
    public Response get(@Context RoutingContext context, @Context Request request) throws IOException {
        return responses.of(context, request, PATH, Sdmx3Answers::of);
    }
}
