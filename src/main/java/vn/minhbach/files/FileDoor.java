package vn.minhbach.files;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.files.form.TableStyle;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.history.HistoryUnavailable;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.http.RequestSnapshot;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.ErrorDetail;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PageLimit;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.frame.RawRequest;

/**
 * Answers lists as files: {@code /projects.csv?place=bac-kan} is the table of what {@code /projects?place=bac-kan}
 * shows, whole. What is refused is told as a problem (RFC 9457).
 */
@Singleton
public class FileDoor {

    /** Before pages are looked for. */
    private static final int ORDER = 820;
    private static final String ACCEPT = "Accept";

    /** How a header calls the columns. */
    public enum Header {
        NAMES, LABELS
    }

    private final FileLists lists;
    private final FileSending sending;
    private final FileNotes notes;
    private final PageLimit limit;
    private final PageContexts contexts;
    private final PublicAddress address;
    private final Releases releases;

    FileDoor(FileLists lists, FileSending sending, FileNotes notes, PageLimit limit, PageContexts contexts,
            PublicAddress address, Releases releases) {
        this.lists = lists;
        this.sending = sending;
        this.notes = notes;
        this.limit = limit;
        this.contexts = contexts;
        this.address = address;
        this.releases = releases;
    }

    void register(@Observes Filters filters) {
        filters.register(this::find, ORDER);
    }

    private void find(RoutingContext request) {
        HttpMethod method = request.request().method();
        Optional<WantedFile> wanted = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)
                ? WantedFile.of(request, lists) : Optional.empty();
        if (wanted.isEmpty()) {
            request.next();
            return;
        }
        if (!wanted.get().address().equals(request.normalizedPath())) {
            request.response().putHeader(HttpHeaders.VARY, ACCEPT);
        }
        RawRequest asked = RawRequest.of(request).at(wanted.get().address());
        limit.inTurn(request,
                () -> request.vertx().<FileAnswer>executeBlocking(() -> answer(request, wanted.get(), asked), false)
                        .onSuccess(answer -> sending.send(request, answer, address.isConfigured()))
                        .onFailure(failed -> refuse(request, asked, failed)));
    }

    private FileAnswer answer(RoutingContext request, WantedFile wanted, RawRequest asked) {
        Snapshot latest = RequestSnapshot.of(request).orElseGet(releases::latest);
        PageContext context = contexts.of(asked, latest);
        QueryParameters query = context.query();
        FileTable<?> table = wanted.list()
                .table(new FileQuestion(contexts, context, wanted.code(), address.baseFor(asked.reader())));
        boolean labels = query.value("headers", Header.class, Header.NAMES) == Header.LABELS;
        TableStyle style = new TableStyle(labels, mark(query), notes.of(table, table.in().base() + context.pinned()));
        return FileAnswer.of(table, wanted.form(), style, context.at(), context.pinned(), context.pastChosen());
    }

    private static boolean mark(QueryParameters query) {
        String given = query.text("bom");
        if (given != null && !given.matches("[01]")) {
            throw new BadParameter("bom", given, List.of("0", "1"));
        }
        return "1".equals(given);
    }

    private void refuse(RoutingContext request, RawRequest asked, Throwable failed) {
        PageLimit.made(request);
        HttpServerResponse response = request.response();
        if (failed instanceof HistoryUnavailable) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "2");
            refuse(response, Response.Status.SERVICE_UNAVAILABLE, "");
        } else if (failed instanceof BadParameter bad) {
            refuse(response, Response.Status.BAD_REQUEST, ErrorDetail.of(bad, context(request, asked)));
        } else if (failed instanceof NotFoundException missing) {
            refuse(response, Response.Status.NOT_FOUND, ErrorDetail.of(missing, context(request, asked)));
        } else {
            request.fail(failed);
        }
    }

    private PageContext context(RoutingContext request, RawRequest asked) {
        return contexts.despite(asked, RequestSnapshot.of(request).orElseGet(releases::latest));
    }

    private static void refuse(HttpServerResponse response, Response.Status status, String detail) {
        response.setStatusCode(status.getStatusCode()).putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
                .end(ProblemDetails.text(status.getStatusCode(), status.getReasonPhrase(), detail));
    }
}
