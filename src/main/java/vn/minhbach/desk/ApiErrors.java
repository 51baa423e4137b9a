package vn.minhbach.desk;

import java.util.Map;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import vn.minhbach.catalogue.Language;
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
    Response problem(ApiProblem problem, HttpHeaders headers) {
        Language language = ApiProblem.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder answer = Response.status(problem.status).type(ApiProblem.JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag()).entity(problem.body(language));
        return (problem.status == 401 ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : answer).build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowed denied, HttpHeaders headers) {
        return problem(ApiProblem.denied(denied), headers);
    }

    @ServerExceptionMapper
    Response tooMany(TooManyDenials denials, UriInfo uri, HttpHeaders headers) {
        return Response
                .fromResponse(
                        PageAnswers.isPage(uri) ? pages.tooMany() : problem(ApiProblem.of(ApiFault.DENIALS), headers))
                .header(HttpHeaders.RETRY_AFTER, denials.seconds()).build();
    }

    @ServerExceptionMapper
    Response failed(DatabaseFailed failed, UriInfo uri, HttpHeaders headers) {
        if (failed.isReadOnly()) {
            return PageAnswers.isPage(uri) ? pages.elsewhere() : problem(ApiProblem.of(ApiFault.ELSEWHERE), headers);
        }
        LOG.error("The database failed", failed);
        return PageAnswers.isPage(uri) ? pages.failed()
                : Response.fromResponse(problem(ApiProblem.of(ApiFault.FAILED), headers))
                        .header(HttpHeaders.RETRY_AFTER, PageAnswers.SECONDS_TO_RETRY).build();
    }

    /** What is refused without a word, by the framework or where no page is shown. */
    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status >= 400 && status < 500 && !response.hasEntity()
                && request.getUriInfo().getPath().startsWith("/api/")) {
            Language language = ApiProblem.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            response.setEntity(ApiProblem.ofStatus(status).body(language), null, MediaType.valueOf(ApiProblem.JSON));
        }
    }

    @ServerExceptionMapper
    Response ended(DraftEnded ended, HttpHeaders headers) {
        return problem(ApiProblem.of(ApiFault.DRAFT_ENDED, Map.of("draft", ended.draft)), headers);
    }

    @ServerExceptionMapper
    Response full(DraftsFull full, UriInfo uri, HttpHeaders headers) {
        return PageAnswers.isPage(uri) ? pages.draftsFull(full) : problem(
                ApiProblem.of(ApiFault.DRAFTS_FULL, Map.of("most", full.most, "mebibytes", full.mebibytes)), headers);
    }
}
