package vn.minhbach.desk;

import java.io.IOException;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.http.RequestBody;
import vn.minhbach.portal.frame.FaultyRequest;
import vn.minhbach.portal.frame.RequestFault;

/**
 * Receives what is sent to the publishers' doors before anybody reads it, and gives the thread back meanwhile: however
 * slowly it comes, and of how many, nobody else waits. It is known by then who sends it.
 */
class BodySpooling {

    /** Behind {@link PageGuard} and {@link ApiGuard}. */
    private static final int RECEIVE = Priorities.USER + 100;
    private static final int OPEN = RECEIVE + 1;

    private final long most;

    BodySpooling(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    @Spooled
    @ServerRequestFilter(priority = RECEIVE)
    Uni<Void> receive(RoutingContext context) throws IOException {
        if ("100-continue".equalsIgnoreCase(context.request().getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        // Set for what does not say how long it is, and lower where little is to be sent.
        Long counted = context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        return Uni.createFrom()
                .completionStage(
                        SpooledBody.receive(context, SpoolFile.create(".body"), counted == null ? most : counted)
                                .<Void>mapEmpty().toCompletionStage())
                .onFailure(SpooledBody.TooLarge.class).transform(more -> tooLarge(context));
    }

    private static RuntimeException tooLarge(RoutingContext context) {
        RequestBody.takeNoMore(context);
        return context.normalizedPath().startsWith("/api/") ? ApiProblem.ofStatus(413)
                : new FaultyRequest(RequestFault.TOO_LARGE);
    }

    /** Nobody's fault here, and nobody reads the answer. */
    @ServerExceptionMapper
    Response cut(SpooledBody.Cut cut) {
        return Response.status(400).build();
    }

    /** A form is read from there; a dataset is taken as the file that it is. */
    @Spooled
    @ServerRequestFilter(priority = OPEN)
    void open(ContainerRequestContext request, RoutingContext context) throws IOException {
        if (!(request.getUriInfo().getPath().startsWith("/api/")
                && UploadLimits.UPLOAD.matcher(request.getUriInfo().getPath()).matches())) {
            request.setEntityStream(SpooledBody.of(context).open());
        }
    }
}
