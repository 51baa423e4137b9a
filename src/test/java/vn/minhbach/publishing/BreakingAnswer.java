package vn.minhbach.publishing;

import java.io.IOException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.http.LargeAnswers;

/** An answer that cannot be written to its end. */
@Path("/test-breaking")
@Blocking
public class BreakingAnswer {

    private final LargeAnswers large;

    BreakingAnswer(LargeAnswers large) {
        this.large = large;
    }

    @GET
    public Response begun(@Context RoutingContext context) throws IOException {
        return Response.ok(large.entity(context, 2, 1, out -> {
            out.write(new byte[1 << 17]);
            throw new IOException("No more, as the test wants it");
        }).orElseThrow(), "application/octet-stream").build();
    }
}
