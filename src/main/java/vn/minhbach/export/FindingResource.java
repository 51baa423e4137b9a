package vn.minhbach.export;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.check.Verdict;
import vn.minhbach.http.AnswerCache;
import vn.minhbach.http.CachedAnswer;
import vn.minhbach.http.RequestSnapshot;

/**
 * What the page of checks shows, with the same parameters, as a file. What is refused is told as a problem (RFC 9457): 400
 * for a parameter that means nothing, 404 for a release that there is not, 422 where a workbook cannot hold it.
 */
@Path("/checks.{form:csv|xlsx|json}")
@Blocking
public class FindingResource {

    private final RequestSnapshot snapshot;
    private final Checks checks;
    private final AnswerCache files;

    FindingResource(RequestSnapshot snapshot, Checks checks, AnswerCache files) {
        this.snapshot = snapshot;
        this.checks = checks;
        this.files = files;
    }

    @GET
    public Response findings(@PathParam("form") String suffix, @Context UriInfo uri, @Context Request request) throws IOException {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        FindingForm form = FindingForm.valueOf(suffix.toUpperCase(Locale.ROOT));
        String release = first(parameters, "release");
        Optional<Snapshot> found = release == null ? Optional.of(snapshot.get())
                : release.matches("[1-9]\\d{0,8}") ? snapshot.get().at(Integer.valueOf(release)) : Optional.empty();
        if (found.isEmpty()) {
            return DatasetResource.problem(Response.Status.NOT_FOUND, "There is no release " + release);
        }
        try {
            String publishedBy = first(parameters, "publishedBy");
            LocalDate day = read(publishedBy, "publishedBy", "a date such as 2023-12-14", DatasetResource::day);
            Language language = Optional.ofNullable(read(first(parameters, "lang"), "lang", "vi or en",
                    each -> Language.valueOf(each.toUpperCase(Locale.ROOT)))).orElse(Language.VI);
            FindingFilter filter = filter(parameters);
            Snapshot at = found.get().saidBy(day);
            String address = uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery();
            FileKey key = new FileKey("checks-" + at.release() + "-" + at.redacted() + address);
            CachedAnswer kept = files.get(key);
            if (kept == null) {
                kept = new CachedAnswer(form.write(at, checks.at(at), FindingLine.of(at, checks.list(at, filter), language)), form.mediaType());
                files.keep(key, kept);
            }
            EntityTag tag = EntityTag.valueOf(kept.tag());
            Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
            if (unchanged != null) {
                return unchanged.build();
            }
            return Response.ok(kept.bytes(), form.mediaType()).tag(tag).header(HttpHeaders.CACHE_CONTROL, FileKey.cacheControl(release)).header("X-Content-Type-Options", "nosniff")
                    .header(HttpHeaders.CONTENT_DISPOSITION, (form == FindingForm.JSON ? "inline" : "attachment")
                            + "; filename=\"minh-bach-checks-release-" + at.release() + form.suffix() + "\"").build();
        } catch (Refused refused) {
            return DatasetResource.problem(Response.Status.BAD_REQUEST, refused.getMessage());
        } catch (DoesNotFit tooLarge) {
            return DatasetResource.problem(422, "Unprocessable Content", tooLarge.getMessage());
        }
    }

    private FindingFilter filter(MultivaluedMap<String, String> parameters) throws Refused {
        List<String> rules = all(parameters, "rule");
        List<String> known = checks.rules().stream().map(each -> each.code()).toList();
        if (rules != null && !known.containsAll(rules)) {
            throw new Refused("rule must be one of " + String.join(", ", known) + ", and is " + String.join(", ", rules));
        }
        Verdict verdict = read(first(parameters, "verdict"), "verdict", "one of " + Arrays.toString(Verdict.values()),
                each -> Verdict.valueOf(each.toUpperCase(Locale.ROOT)));
        return FindingFilter.ALL.rule(rules).verdict(verdict == null ? null : List.of(verdict)).project(all(parameters, "project"))
                .programme(all(parameters, "programme")).indicator(all(parameters, "indicator")).place(all(parameters, "place"))
                .owner(all(parameters, "agency")).source(all(parameters, "source")).figure(all(parameters, "figure"));
    }

    /** Null for none. */
    private static List<String> all(MultivaluedMap<String, String> parameters, String name) {
        List<String> given = parameters.getOrDefault(name, List.of()).stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
        return given.isEmpty() ? null : given;
    }

    private static String first(MultivaluedMap<String, String> parameters, String name) {
        List<String> given = all(parameters, name);
        return given == null ? null : given.get(0);
    }

    private static <T> T read(String text, String name, String allowed, Function<String, T> read) throws Refused {
        try {
            return text == null ? null : read.apply(text);
        } catch (IllegalArgumentException | DateTimeException meaningless) {
            throw new Refused(name + " must be " + allowed + ", and is " + text);
        }
    }

    /** A parameter that means nothing. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        Refused(String what) {
            super(what);
        }
    }
}
