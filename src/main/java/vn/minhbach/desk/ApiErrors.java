package vn.minhbach.desk;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import vn.minhbach.publishing.access.NotAllowed;
import vn.minhbach.publishing.access.TooManyDenials;
import vn.minhbach.publishing.draft.DraftEnded;
import vn.minhbach.publishing.draft.DraftsFull;
import vn.minhbach.publishing.transaction.DatabaseFailed;

/** Answers what went wrong with the API as problem details. */
class ApiErrors {

    private static final Logger LOG = Logger.getLogger(ApiErrors.class);

    private final PageAnswers pages;

    ApiErrors(PageAnswers pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response problem(ApiProblem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status).type(ApiProblem.JSON).entity(problem.body());
        return (problem.status == 401 ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : answer).build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowed denied) {
        return problem(ApiProblem.forbidden(denied.getMessage()));
    }

    @ServerExceptionMapper
    Response tooMany(TooManyDenials denials, UriInfo uri) {
        return Response.fromResponse(PageAnswers.isPage(uri) ? pages.tooMany() : problem(ApiProblem.tooMany()))
                .header(HttpHeaders.RETRY_AFTER, denials.seconds()).build();
    }

    @ServerExceptionMapper
    Response failed(DatabaseFailed failed, UriInfo uri) {
        if (failed.isReadOnly()) {
            return PageAnswers.isPage(uri) ? pages.elsewhere() : problem(ApiProblem.elsewhere());
        }
        LOG.error("The database failed", failed);
        return PageAnswers.isPage(uri) ? pages.failed()
                : Response.fromResponse(problem(ApiProblem.failed())).header(HttpHeaders.RETRY_AFTER, PageAnswers.SECONDS_TO_RETRY).build();
    }

    /** What is refused without a word, by the framework or where no page is shown. */
    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status >= 400 && status < 500 && !response.hasEntity() && request.getUriInfo().getPath().startsWith("/api/")) {
            response.setEntity(ApiProblem.ofStatus(status).body(), null, MediaType.valueOf(ApiProblem.JSON));
        }
    }

    @ServerExceptionMapper
    Response ended(DraftEnded ended) {
        return problem(ApiProblem.conflict(ended.getMessage()));
    }

    @ServerExceptionMapper
    Response full(DraftsFull full, UriInfo uri) {
        return PageAnswers.isPage(uri) ? pages.draftsFull(full) : problem(ApiProblem.draftsFull(full.getMessage()));
    }
}
