package vn.minhbach.export.oc4ids;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.history.Coded;
import vn.minhbach.http.LargeAnswers;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.http.ReaderLanguage;
import vn.minhbach.http.RequestSnapshot;

/**
 * The projects for tools of open contracting (OC4IDS). 404 for a release, a place or projects that there are not, 400
 * for a language that is not spoken here, 503 where too many take it at once.
 */
@Path("/oc4ids.json")
@Blocking
public class ProjectPackageResource {

    private static final String TYPE = "application/json";
    /** So many projects take no more memory than a page. */
    private static final int FEW = 100;

    private final RequestSnapshot snapshot;
    private final PublicAddress portal;
    private final ProjectPackage projects;
    private final LargeAnswers large;

    ProjectPackageResource(RequestSnapshot snapshot, PublicAddress portal, ProjectPackage projects,
            LargeAnswers large) {
        this.snapshot = snapshot;
        this.portal = portal;
        this.projects = projects;
        this.large = large;
    }

    /** @param place the codes of places, none for all; so the projects */
    @GET
    @Compressed
    public Response projects(@QueryParam("release") String release, @QueryParam("lang") String lang,
            @QueryParam("place") List<String> place,
            @QueryParam("project") List<String> project, @Context UriInfo uri, @Context Request request,
            @Context RoutingContext context) throws IOException {
        Snapshot at = release == null || release.isBlank() ? snapshot.get()
                : release.matches("[1-9]\\d{0,8}") ? snapshot.get().at(Integer.valueOf(release)).orElse(null) : null;
        if (at == null) {
            return missing("There is no release " + release);
        }
        Language language = lang == null || lang.isBlank() ? Language.VI : ReaderLanguage.of(lang);
        if (language == null) {
            return ProblemDetails.answer(400, "Bad Request", "lang must be vi or en, and is " + lang).build();
        }
        String unknown = unknown(at, Place.class, place) != null ? unknown(at, Place.class, place)
                : unknown(at, Project.class, project);
        List<Project> rows = unknown != null ? List.of()
                : projects.of(at, ProjectFilter.ALL.place(place.isEmpty() ? null : place)
                        .code(project.isEmpty() ? null : project));
        if (rows.isEmpty()) {
            return missing(unknown != null ? "Nothing has the code " + unknown : "There are no such projects");
        }
        // Of a release all is told that there was, so it says who asked for which, and no more.
        EntityTag tag = new EntityTag(
                at.release() + "-" + at.redacted() + "-" + at.on() + "-"
                        + Integer.toHexString((portal.baseFor(uri) + uri.getRequestUri().getRawQuery()).hashCode()),
                true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged;
        if (answer == null) {
            String base = portal.baseFor(uri);
            Optional<Object> body = large.entity(context, rows.size(), FEW,
                    out -> projects.write(out, base, base + "/oc4ids.json" + query(uri), at, language, rows));
            if (body.isEmpty()) {
                return ProblemDetails.answer(503, "Service Unavailable", LargeAnswers.FULL)
                        .header(HttpHeaders.RETRY_AFTER, LargeAnswers.RETRY_AFTER).build();
            }
            answer = Response.ok(body.get(), TYPE);
        }
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, portal.isConfigured() ? "public, no-cache" : "private, no-store")
                .build();
    }

    private static String query(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    /** The first code that nothing had by then; null for none. */
    private static <T extends Coded> String unknown(Snapshot at, Class<T> kind, List<String> codes) {
        return codes.stream().filter(each -> !CodedReads.isKnown(at, kind, each)).findFirst().orElse(null);
    }

    private static Response missing(String what) {
        return ProblemDetails.answer(404, "Not Found", what).build();
    }
}
