package vn.minhbach.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.http.AnswerCache;
import vn.minhbach.http.CachedAnswer;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.RequestSnapshot;

/**
 * Each publisher's dataset as a file, and the empty template. What is refused is told as a problem (RFC 9457): 400 for
 * a parameter that means nothing, 404 for a publisher or a release that there is not, 422 where a workbook cannot hold
 * the dataset, 503 where too many are asked for at once.
 */
@Path("/data")
@Blocking
public class DatasetResource {

    private static final String ANY_ZIP = "{publisher:[a-z0-9][a-z0-9-]*}.zip";
    private static final String ANY_WORKBOOK = "{publisher:[a-z0-9][a-z0-9-]*}.xlsx";

    private final RequestSnapshot snapshot;
    private final Exports exports;
    private final Downloads downloads;
    private final AnswerCache files;
    private final FileTags tags;
    private CachedAnswer template;

    DatasetResource(RequestSnapshot snapshot, Exports exports, Downloads downloads, AnswerCache files, FileTags tags) {
        this.snapshot = snapshot;
        this.exports = exports;
        this.downloads = downloads;
        this.files = files;
        this.tags = tags;
    }

    @GET
    @Path(ANY_ZIP)
    @Produces("application/zip")
    public Response zip(@PathParam("publisher") String publisher, @QueryParam("release") String release,
            @QueryParam("publishedBy") String publishedBy, @Context Request request)
            throws IOException, InterruptedException {
        return dataset(ExportFormat.ZIP, publisher, release, publishedBy, request);
    }

    @GET
    @Path(ANY_WORKBOOK)
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response workbook(@PathParam("publisher") String publisher, @QueryParam("release") String release,
            @QueryParam("publishedBy") String publishedBy, @Context Request request)
            throws IOException, InterruptedException {
        return dataset(ExportFormat.XLSX, publisher, release, publishedBy, request);
    }

    @GET
    @Path("template.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response template(@Context Request request) throws IOException {
        return kept(template(), "minh-bach-template", ExportFormat.XLSX, null, request);
    }

    private Response dataset(ExportFormat form, String publisher, String release, String publishedBy, Request request) throws IOException, InterruptedException {
        LocalDate date;
        try {
            date = publishedBy == null || publishedBy.isBlank() ? null : day(publishedBy.strip());
        } catch (DateTimeException noDate) {
            return problem(Response.Status.BAD_REQUEST, "publishedBy must be a date such as 2023-12-14, and is " + publishedBy);
        }
        Optional<Snapshot> at = release == null || release.isBlank() ? Optional.of(snapshot.get())
                : release.matches("[1-9]\\d{0,8}") ? snapshot.get().at(Integer.valueOf(release)) : Optional.empty();
        if (at.isEmpty()) {
            return problem(Response.Status.NOT_FOUND, "There is no release " + release);
        }
        Optional<DatasetVersion> wanted = exports.find(publisher, at.get().saidBy(date));
        if (wanted.isEmpty()) {
            return problem(Response.Status.NOT_FOUND, "There is no dataset of " + publisher + " at release " + at.get().release());
        }
        FileKey key = new FileKey(wanted.get().contentName() + form.suffix());
        CachedAnswer kept = files.get(key);
        if (kept != null) {
            return kept(kept, wanted.get().name(), form, release, request);
        }
        EntityTag known = tags.get(key);
        Response.ResponseBuilder unchanged = known == null ? null : request.evaluatePreconditions(known);
        if (unchanged != null) {
            return unchanged.build();
        }
        java.nio.file.Path file = SpoolFile.create(form.suffix());
        try {
            if (!downloads.write(wanted.get(), form, file)) {
                return problem(Response.Status.SERVICE_UNAVAILABLE, "Too many datasets are being written. Try again in a minute.");
            }
            long size = Files.size(file);
            if (size <= Integer.MAX_VALUE && files.takes((int) size)) {
                CachedAnswer written = new CachedAnswer(Files.readAllBytes(file), form.mediaType());
                files.keep(key, written);
                return kept(written, wanted.get().name(), form, release, request);
            }
            EntityTag tag = tags.keep(key, file);
            unchanged = request.evaluatePreconditions(tag);
            if (unchanged != null) {
                return unchanged.build();
            }
            // The file has no name any more once it is open, so nothing is left of it however the reader leaves.
            return attachment(Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), form.mediaType())
                    .header(HttpHeaders.CONTENT_LENGTH, size), wanted.get().name(), form, tag, release);
        } catch (DoesNotFit tooLarge) {
            return problem(422, "Unprocessable Content", tooLarge.getMessage());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The template, made once: it is the same for everyone. */
    private synchronized CachedAnswer template() throws IOException {
        if (template == null) {
            java.nio.file.Path file = SpoolFile.create(ExportFormat.XLSX.suffix());
            try {
                EmptyWorkbook.writeTemplate(file);
                template = new CachedAnswer(Files.readAllBytes(file), ExportFormat.XLSX.mediaType());
            } finally {
                Files.deleteIfExists(file);
            }
        }
        return template;
    }

    /** Years of four digits only: PostgreSQL does not know all that Java does. */
    static LocalDate day(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\d") || text.startsWith("0000")) {
            throw new DateTimeException(text);
        }
        return LocalDate.parse(text);
    }

    private static Response kept(CachedAnswer file, String name, ExportFormat form, String release, Request request) {
        EntityTag tag = EntityTag.valueOf(file.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged.build() : attachment(Response.ok(file.bytes(), form.mediaType()), name, form, tag, release);
    }

    private static Response attachment(Response.ResponseBuilder answer, String name, ExportFormat form, EntityTag tag, String release) {
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + form.suffix() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, FileKey.cacheControl(release)).build();
    }

    static Response problem(Response.Status status, String detail) {
        return problem(status.getStatusCode(), status.getReasonPhrase(), detail);
    }

    static Response problem(int status, String title, String detail) {
        return ProblemDetails.answer(status, title, detail).build();
    }
}
