package vn.minhbach.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import vn.minhbach.http.ReaderLanguage;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Warnings;
import vn.minhbach.publishing.access.NotAllowed;
import vn.minhbach.publishing.transfer.TransferRefused;

/** What went wrong with a request to the API, as problem details for HTTP (RFC 9457) tell it. */
class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The media type of the answer. */
    static final String JSON = ProblemDetails.MEDIA_TYPE;

    private interface Words {
        String in(Language language);
    }

    final int status;
    private final String type;
    private final transient Words title;
    private final transient Words detail;
    private final transient Map<String, Object> more;

    /** @param type the name of the kind of problem, explained at {@code /data#problem-type} */
    private ApiProblem(int status, String type, Words title, Words detail, Map<String, Object> more) {
        super(detail.in(Language.EN));
        this.status = status;
        this.type = type;
        this.title = title;
        this.detail = detail;
        this.more = more;
    }

    static ApiProblem of(ApiFault fault) {
        return of(fault, Map.of());
    }

    /** @param arguments of its words, by name */
    static ApiProblem of(ApiFault fault, Map<String, ?> arguments) {
        return of(fault, fault.status, arguments);
    }

    private static ApiProblem of(ApiFault fault, int status, Map<String, ?> arguments) {
        return new ApiProblem(status, fault.type, language -> words(language).text("title." + fault.title),
                language -> words(language).text(fault.name(), arguments), Map.of());
    }

    private static Messages words(Language language) {
        return Messages.of("apifault", language);
    }

    /** @param header the {@code Accept-Language} of a request, null for none */
    static Language language(String header) {
        return ReaderLanguage.accepted(header, Language.EN);
    }

    static ApiProblem denied(NotAllowed denied) {
        ApiFault fault = switch (denied.why()) {
            case NO_LEAVE -> ApiFault.NO_LEAVE;
            case MAY_REPORT -> ApiFault.MAY_REPORT;
            case DRAFTED_IT -> ApiFault.DRAFTED_IT;
            case OWN_DRAFTS -> ApiFault.OWN_DRAFTS;
        };
        return of(fault, Map.of("actor", denied.actor(), "publisher", denied.publisher()));
    }

    static ApiProblem refused(TransferRefused refused) {
        ApiFault fault = switch (refused.why()) {
            case NOTHING_THERE -> ApiFault.NOTHING_THERE;
            case NOBODY -> ApiFault.NOBODY;
            case TWO_PERSONS -> ApiFault.TWO_PERSONS;
            case NOT_THEIRS -> ApiFault.NOT_THEIRS;
            case OFFERED_ALREADY -> ApiFault.OFFERED_ALREADY;
        };
        return of(fault, Map.of("about", refused.about()));
    }

    /**
     * Something was published since what was seen: {@code release} is the last, {@code met} what would be changed or
     * withdrawn of what came since; it is not there where nothing but the number was compared.
     */
    static ApiProblem overtaken(Outcome.Overtaken overtaken, Language language) {
        Messages words = Messages.of("problem", language);
        Map<String, Object> more = new TreeMap<>(Map.of("release", overtaken.release()));
        if (overtaken.met() != null) {
            more.put("met", overtaken.met());
        }
        return told(409, "conflict", words.text("report.overtaken"),
                words.text(overtaken.met() == null ? "report.look-again" : "report.would-undo",
                        Map.of("release", overtaken.release())),
                more);
    }

    /** What was said in the reader's language already. */
    private static ApiProblem told(int status, String type, String title, String detail, Map<String, Object> more) {
        return new ApiProblem(status, type, language -> title, language -> detail, more);
    }

    /** What the framework refuses before it comes to a method of ours. */
    static ApiProblem ofStatus(int status) {
        ApiFault fault = switch (status) {
            case 404 -> ApiFault.NO_ADDRESS;
            case 405 -> ApiFault.METHOD;
            case 406 -> ApiFault.ANSWER_TYPE;
            case 413 -> ApiFault.TOO_LARGE;
            case 415 -> ApiFault.BODY_TYPE;
            default -> ApiFault.UNREADABLE;
        };
        return of(fault, status, Map.of());
    }

    /**
     * A dataset was refused: the members {@code total} and {@code problems} say why, the first {@value Report#LIMIT},
     * in that language; {@code read} what was read otherwise than it was written.
     */
    static ApiProblem refused(Report report, ReadingReport read, Language language) {
        Messages words = Messages.of("problem", language);
        return told(422, "refused", words.text("report.refused"),
                words.text("report.nothing-published", Map.of("total", report.total())),
                Map.of("total", report.total(), "problems",
                        report.problems().stream().map(each -> ReportedProblem.of(each, report.repeats(each), language))
                                .toList(),
                        "read", ReportedReadings.of(read, language)));
    }

    /**
     * What is odd in a dataset has yet to be confirmed: {@code warnings} say what, {@code confirm} is what confirms all
     * of it but what may be renamed, which {@code renamed} answers; {@code read} as in what is refused.
     */
    static ApiProblem unconfirmed(Warnings warnings, ReadingReport read, Language language) {
        Messages words = Messages.of("problem", language);
        return told(422, "unconfirmed", words.text("report.unconfirmed"),
                toConfirm(warnings, words), unconfirmed(warnings, Map.of("total", warnings.total(), "warnings",
                        WarningReport.of(warnings, language), "read", ReportedReadings.of(read, language))));
    }

    private static String toConfirm(Warnings warnings, Messages words) {
        List<String> sentences = new ArrayList<>(
                List.of(words.text("report.to-look-at", Map.of("total", warnings.total()))));
        if (warnings.confirm() != null) {
            sentences.add(words.text("report.to-confirm", Map.of("confirm", warnings.confirm())));
        }
        if (warnings.renamed() != null) {
            sentences.add(words.text("report.to-rename", Map.of("renamed", warnings.renamed())));
        }
        return String.join(" ", sentences);
    }

    private static Map<String, Object> unconfirmed(Warnings warnings, Map<String, Object> members) {
        Map<String, Object> all = new HashMap<>(members);
        if (warnings.confirm() != null) {
            all.put("confirm", warnings.confirm());
        }
        return all;
    }

    /** Answers a request that comes to no resource of ours. */
    void answer(RoutingContext context) {
        Language language = language(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag()).end(new JsonObject(body(language)).encode());
    }

    /** Its type is a relative reference (RFC 9457, 3.1.1): the same by whichever name the portal was found. */
    Map<String, Object> body(Language language) {
        Map<String, Object> body = new TreeMap<>(more);
        body.put("type", "/data#problem-" + type);
        body.put("title", title.in(language));
        body.put("status", status);
        body.put("detail", detail.in(language));
        return body;
    }
}
