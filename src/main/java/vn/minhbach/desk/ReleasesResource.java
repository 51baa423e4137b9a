package vn.minhbach.desk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.publishing.Confirmed;
import vn.minhbach.publishing.Difference;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.draft.Draft;
import vn.minhbach.publishing.draft.Drafts;
import vn.minhbach.publishing.draft.PublishingWorkflow;
import vn.minhbach.publishing.draft.Reversals;
import vn.minhbach.publishing.draft.Terms;
import vn.minhbach.publishing.draft.Upload;

/**
 * Publishing over HTTP. A body is a zip of CSV files, an XLSX workbook or an OpenDocument spreadsheet; who sends it has
 * a bearer token of the publisher. Answers: 201 published, 200 unchanged or a dry run, 202 drafted for another to
 * confirm, and problem details (RFC 9457): 401, 403, 404, 409, 422 refused.
 */
@Path("/api/publishers/{publisher}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ReleasesResource {

    static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x7e]{1,200})\"?");

    private final Actors actors;
    private final PublishingWorkflow desk;
    private final Reversals reversals;
    private final Drafts drafts;
    private final Releases releases;

    @Context
    HttpHeaders headers;

    ReleasesResource(Actors actors, PublishingWorkflow desk, Reversals reversals, Drafts drafts, Releases releases) {
        this.actors = actors;
        this.desk = desk;
        this.reversals = reversals;
        this.drafts = drafts;
        this.releases = releases;
    }

    @POST
    @Path("releases")
    @Consumes({"application/zip", "application/x-zip-compressed", XLSX, ODS, "text/csv",
            MediaType.APPLICATION_OCTET_STREAM})
    @Spooled
    public Response publish(@RestPath String publisher, @RestQuery String dryRun, @RestQuery String reason,
            @RestQuery String over, @RestQuery List<String> confirm, @RestQuery List<String> renamed,
            @RestHeader("Idempotency-Key") String key, @Context RoutingContext request) throws IOException {
        Actor actor = actors.requiredOfApi(headers, publisher);
        boolean dry = isTrue(dryRun);
        Terms terms = new Terms(reason, key(key), release("over", over), confirmed(confirm, renamed));
        desk.require(actor, publisher);
        try (Upload upload = Upload.of(SpooledBody.of(request).take(), "upload")) {
            return dry
                    ? answer(publisher,
                            new PublishingWorkflow.Receipt(null, desk.dryRun(actor, publisher, upload, terms)))
                    : answer(publisher, desk.receive(actor, publisher, upload, terms));
        }
    }

    /** Takes a release back by a new one. Answers as {@link #publish}. */
    @POST
    @Path("releases/{number}/revert")
    @Spooled
    public Response revert(@RestPath String publisher, @RestPath String number, @RestQuery String dryRun,
            @RestQuery String reason) {
        Actor actor = actors.requiredOfApi(headers, publisher);
        int release = number.matches("[1-9]\\d{0,8}") ? Integer.parseInt(number) : 0;
        return answer(publisher,
                (isTrue(dryRun) ? reversals.dryRun(actor, publisher, release)
                        : reversals.revert(actor, publisher, release, reason))
                        .orElseThrow(() -> ApiProblem.of(ApiFault.NO_RELEASE,
                                Map.of("release", String.valueOf(number), "publisher", publisher))));
    }

    /** What is published stays public for ever, so nothing is guessed. */
    private static boolean isTrue(String dryRun) {
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw ApiProblem.of(ApiFault.DRY_RUN);
        }
        return "true".equals(dryRun);
    }

    /** The drafts that wait: all of them for who publishes, their own for an agency. */
    @GET
    @Path("drafts")
    public List<Draft> drafts(@RestPath String publisher) {
        Actor actor = actors.requiredOfApi(headers, publisher);
        return drafts.waiting(publisher).stream().filter(draft -> maySee(actor, draft)).toList();
    }

    /** A draft, and what it would change now. */
    @GET
    @Path("drafts/{id}")
    public Map<String, Object> draft(@RestPath String publisher, @RestPath String id) {
        Draft draft = found(actors.requiredOfApi(headers, publisher), publisher, id);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("draft", draft);
        if (draft.end() == null) {
            // Read before the difference is found: what is published in between is noticed when this one is.
            body.put("seen", releases.last(publisher));
            body.put("difference", comparable(desk.review(draft)));
        }
        return body;
    }

    /** Publishes a draft, where nothing was published since its difference was {@code seen}. */
    @POST
    @Path("drafts/{id}/release")
    public Response confirm(@RestPath String publisher, @RestPath String id, @RestQuery String reason,
            @RestQuery String seen, @RestQuery List<String> confirm, @RestQuery List<String> renamed) {
        Actor actor = actors.requiredOfApi(headers, publisher);
        if (seen == null || !seen.matches("\\d{1,9}")) {
            throw ApiProblem.of(ApiFault.SEEN);
        }
        return answer(publisher, new PublishingWorkflow.Receipt(null,
                desk.confirm(actor, found(actor, publisher, id),
                        new Terms(reason, null, Integer.valueOf(seen), confirmed(confirm, renamed)))));
    }

    /** Several may stand in one, with commas between. */
    private static Confirmed confirmed(List<String> confirm, List<String> renamed) {
        return Confirmed.of(parts(confirm), parts(renamed));
    }

    private static Set<String> parts(List<String> values) {
        return values.stream().flatMap(each -> Stream.of(each.split(","))).map(String::strip)
                .collect(Collectors.toSet());
    }

    /** @return null where none is named */
    private static Integer release(String parameter, String number) {
        if (number != null && !number.matches("\\d{1,9}")) {
            throw ApiProblem.of(ApiFault.RELEASE_NUMBER, Map.of("parameter", parameter));
        }
        return number == null ? null : Integer.valueOf(number);
    }

    /** Gives a draft up. */
    @DELETE
    @Path("drafts/{id}")
    public void discard(@RestPath String publisher, @RestPath String id) {
        Actor actor = actors.requiredOfApi(headers, publisher);
        desk.discard(actor, found(actor, publisher, id));
    }

    private Draft found(Actor actor, String publisher, String id) {
        return drafts.find(id).filter(draft -> draft.publisher().equals(publisher) && maySee(actor, draft))
                .orElseThrow(() -> ApiProblem.of(ApiFault.NO_DRAFT, Map.of("publisher", publisher)));
    }

    static boolean maySee(Actor actor, Draft draft) {
        Grant grant = actor.grant(draft.publisher()).orElse(null);
        return grant != null && (grant.role() == Role.PUBLISH || grant.agency().equals(draft.agency()));
    }

    private static String key(String header) {
        if (header == null) {
            return null;
        }
        var key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw ApiProblem.of(ApiFault.KEY_FORM);
        }
        return key.group(1);
    }

    private Response answer(String publisher, PublishingWorkflow.Receipt receipt) {
        Outcome outcome = receipt.outcome();
        if (receipt.draft() != null) {
            String id = receipt.draft().id();
            Map<String, Object> body = new LinkedHashMap<>(Map.of("outcome", "DRAFTED", "draft", id));
            body.put("difference", comparable(outcome));
            return ApiLocation.of(Response.Status.ACCEPTED, "/api/publishers/" + publisher + "/drafts/" + id)
                    .entity(body).build();
        }
        if (outcome instanceof Outcome.Published published) {
            return ApiLocation.of(Response.Status.CREATED, "/releases/" + published.release()).entity(body(published))
                    .build();
        }
        if (outcome instanceof Outcome.Replayed replayed) {
            return ApiLocation.of(Response.Status.CREATED, "/releases/" + replayed.before().release())
                    .header("Idempotency-Replayed", "true")
                    .entity(body(replayed.before())).build();
        }
        return Response.ok(comparable(outcome)).build();
    }

    private Language language() {
        return ApiProblem.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private Map<String, Object> body(Outcome.Published published) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("outcome", "PUBLISHED");
        body.put("release", published.release());
        body.put("added", published.added());
        body.put("changed", published.changed());
        body.put("withdrawn", published.withdrawn());
        body.put("read", ReportedReadings.of(published.read(), language()));
        return body;
    }

    /** What would change, or that nothing does; a refusal is a problem. */
    private Map<String, Object> comparable(Outcome outcome) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (outcome instanceof Outcome.Unchanged unchanged) {
            body.put("outcome", "UNCHANGED");
            body.put("release", unchanged.release());
            body.put("read", ReportedReadings.of(unchanged.read(), language()));
        } else if (outcome instanceof Difference difference) {
            body.put("outcome", "COMPARED");
            if (difference.outdated() != null) {
                body.put("outdated", difference.outdated());
                body.put("warning", difference.outdated().text(language()));
            }
            if (difference.warnings().any()) {
                if (difference.warnings().confirm() != null) {
                    body.put("confirm", difference.warnings().confirm());
                }
                body.put("warnings", WarningReport.of(difference.warnings(), language()));
            }
            if (difference.reverts() != null) {
                body.put("reverts", difference.reverts());
            }
            if (difference.met().any()) {
                body.put("met", difference.met());
            }
            if (!difference.overruled().isEmpty()) {
                body.put("overruled", difference.overruled());
            }
            body.put("needsReason", difference.needsReason());
            body.put("added", difference.added());
            body.put("changed", difference.changed());
            body.put("withdrawn", difference.withdrawn());
            body.put("tables", difference.tables());
            body.put("rows", difference.rows());
            body.put("read", ReportedReadings.of(difference.read(), language()));
        } else if (outcome instanceof Outcome.Refused refused) {
            throw ApiProblem.refused(refused.report(), refused.read(), language());
        } else if (outcome instanceof Outcome.Unconfirmed unconfirmed) {
            throw ApiProblem.unconfirmed(unconfirmed.warnings(), unconfirmed.read(), language());
        } else if (outcome instanceof Outcome.KeyReused reused) {
            throw ApiProblem.of(ApiFault.KEY_REUSED, Map.of("key", reused.key()));
        } else if (outcome instanceof Outcome.Overtaken overtaken) {
            throw ApiProblem.overtaken(overtaken, language());
        }
        return body;
    }
}
