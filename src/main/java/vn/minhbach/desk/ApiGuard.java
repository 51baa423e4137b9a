package vn.minhbach.desk;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.draft.PublishingWorkflow;

/**
 * Takes nothing from whoever may not hand it over: before anything of a body is read. Whoever reads it asks again, when
 * all has come.
 */
class ApiGuard {

    private final Actors actors;
    private final PublishingWorkflow desk;

    ApiGuard(Actors actors, PublishingWorkflow desk) {
        this.actors = actors;
        this.desk = desk;
    }

    @Spooled
    @ServerRequestFilter
    void guard(ContainerRequestContext request, UriInfo uri, HttpHeaders headers) {
        if (!uri.getPath().startsWith("/api/")) {
            return;
        }
        String publisher = uri.getPathParameters().getFirst("publisher");
        Actor actor = actors.requiredOfApi(headers, publisher);
        if (UploadLimits.UPLOAD.matcher(uri.getPath()).matches()) {
            desk.require(actor, publisher);
        }
    }
}
