package vn.minhbach.desk;

import java.util.Map;
import java.util.TreeMap;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.dataset.ReadingReport;
import vn.minhbach.dataset.Report;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Warnings;

/** What went wrong with a request to the API, as problem details for HTTP (RFC 9457) tell it. */
class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The media type of the answer. */
    static final String JSON = ProblemDetails.MEDIA_TYPE;

    final int status;
    private final String type;
    private final String title;
    private final transient Map<String, Object> more;

    /** @param type the name of the kind of problem, explained at {@code /data#type} */
    private ApiProblem(int status, String type, String title, String detail, Map<String, Object> more) {
        super(detail);
        this.status = status;
        this.type = type;
        this.title = title;
        this.more = more;
    }

    static ApiProblem unauthorized() {
        return new ApiProblem(401, "token", "No valid token", "Send Authorization: Bearer and a token of the publisher that is neither expired nor revoked.",
                Map.of());
    }

    static ApiProblem forbidden(String why) {
        return new ApiProblem(403, "leave", "Not allowed", why, Map.of());
    }

    static ApiProblem tooMany() {
        return new ApiProblem(429, "denials", "Too many denials", "Too many attempts from this address were denied; wait as long as Retry-After says.", Map.of());
    }

    static ApiProblem noRoom() {
        return new ApiProblem(507, "room", "No room", "The server has no room for an upload of this size; nothing was published.", Map.of());
    }

    static ApiProblem draftsFull(String why) {
        return new ApiProblem(409, "drafts", "Too many drafts wait", why, Map.of());
    }

    static ApiProblem tooManyUploads() {
        return new ApiProblem(429, "uploads", "Too many uploads", "Too many uploads of this token, this publisher or of all are under way; try again as Retry-After says.", Map.of());
    }

    static ApiProblem notFound(String what) {
        return new ApiProblem(404, "missing", "Not found", what, Map.of());
    }

    static ApiProblem conflict(String why) {
        return new ApiProblem(409, "conflict", "Something came in between", why, Map.of());
    }

    /**
     * Something was published since what was seen: {@code release} is the last, {@code met} what would be changed or withdrawn of what came
     * since; it is not there where nothing but the number was compared.
     */
    static ApiProblem overtaken(Outcome.Overtaken overtaken, Language language) {
        Messages words = Messages.of("problem", language);
        Map<String, Object> more = new TreeMap<>(Map.of("release", overtaken.release()));
        if (overtaken.met() != null) {
            more.put("met", overtaken.met());
        }
        return new ApiProblem(409, "conflict", words.text("report.overtaken"), words.text(overtaken.met() == null ? "report.look-again" : "report.would-undo",
                Map.of("release", overtaken.release())), more);
    }

    static ApiProblem badRequest(String why) {
        return new ApiProblem(400, "request", "Bad request", why, Map.of());
    }

    /** What the framework refuses before it comes to a method of ours. */
    static ApiProblem ofStatus(int status) {
        return switch (status) {
            case 404 -> notFound("The API has nothing at this address; /data says what it has.");
            case 405 -> new ApiProblem(status, "request", "Method not allowed", "This address is asked otherwise; /data says how.", Map.of());
            case 406 -> new ApiProblem(status, "request", "Not acceptable", "Answers are application/json, or application/problem+json.", Map.of());
            case 413 -> new ApiProblem(status, "request", "Too large", "A dataset has at most 1 GiB, the body of any other request 1 MiB.", Map.of());
            case 415 -> new ApiProblem(status, "request", "Unsupported media type",
                    "A dataset is sent as application/zip, application/octet-stream, or the type of an XLSX workbook.", Map.of());
            default -> new ApiProblem(status, "request", "Bad request", "The request could not be read.", Map.of());
        };
    }

    static ApiProblem keyReused(String key) {
        return new ApiProblem(422, "idempotency-key", "Idempotency-Key used before",
                "Another upload was published under the key " + key + "; a new upload needs a new key.", Map.of());
    }

    /** A dataset was refused: the members {@code total} and {@code problems} say why, the first {@value Report#LIMIT}, in that language; {@code read} what was read otherwise than it was written. */
    static ApiProblem refused(Report report, ReadingReport read, Language language) {
        Messages words = Messages.of("problem", language);
        return new ApiProblem(422, "refused", words.text("report.refused"), words.text("report.nothing-published", Map.of("total", report.total())), Map.of("total", report.total(), "problems",
                report.problems().stream().map(each -> ReportedProblem.of(each, report.repeats(each), language)).toList(), "read", ReportedReadings.of(read, language)));
    }

    /** What is odd in a dataset has yet to be confirmed: {@code warnings} say what, {@code confirm} is what confirms all of it; {@code read} as in what is refused. */
    static ApiProblem unconfirmed(Warnings warnings, ReadingReport read, Language language) {
        Messages words = Messages.of("problem", language);
        return new ApiProblem(422, "unconfirmed", words.text("report.unconfirmed"), words.text("report.to-confirm", Map.of("total", warnings.total(), "confirm", warnings.confirm())),
                Map.of("total", warnings.total(), "confirm", warnings.confirm(), "warnings", WarningReport.of(warnings, language), "read", ReportedReadings.of(read, language)));
    }

    static ApiProblem failed() {
        return new ApiProblem(503, "failed", "The database failed", "Most likely nothing was published; try again with the same Idempotency-Key, which is harmless.", Map.of());
    }

    static ApiProblem elsewhere() {
        return new ApiProblem(503, "elsewhere", "Nothing can be published here",
                "This instance reads a replica of the database; nothing was published. Publish at an instance on the primary.", Map.of());
    }

    /** Answers a request that comes to no resource of ours. */
    void answer(RoutingContext context) {
        context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, JSON).end(new JsonObject(body()).encode());
    }

    /** Its type is a relative reference (RFC 9457, 3.1.1): the same by whichever name the portal was found. */
    Map<String, Object> body() {
        Map<String, Object> body = new TreeMap<>(more);
        body.put("type", "/data#problem-" + type);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", getMessage());
        return body;
    }
}
