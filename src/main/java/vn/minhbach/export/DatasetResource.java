package vn.minhbach.export;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.http.CachedAnswer;
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
    private final DownloadAnswers downloads;
    private CachedAnswer template;
    private List<String> places;

    DatasetResource(RequestSnapshot snapshot, Exports exports, DownloadAnswers downloads) {
        this.snapshot = snapshot;
        this.exports = exports;
        this.downloads = downloads;
    }

    @GET
    @Path(ANY_ZIP)
    @Produces("application/zip")
    public Response zip(@PathParam("publisher") String publisher, @Context UriInfo uri, @Context Request request)
            throws IOException, InterruptedException {
        return dataset(ExportFormat.ZIP, publisher, uri, request);
    }

    @GET
    @Path(ANY_WORKBOOK)
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response workbook(@PathParam("publisher") String publisher, @Context UriInfo uri, @Context Request request)
            throws IOException, InterruptedException {
        return dataset(ExportFormat.XLSX, publisher, uri, request);
    }

    @GET
    @Path("template.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response template(@Context Request request) throws IOException {
        return DownloadAnswers.kept(template(), "minh-bach-template.xlsx", ExportFormat.XLSX.mediaType(), false,
                request);
    }

    private Response dataset(ExportFormat form, String publisher, UriInfo uri, Request request)
            throws IOException, InterruptedException {
        return AskedVersion.answer(uri, snapshot.get(), asked -> {
            Optional<DatasetVersion> wanted = exports.find(publisher, asked.at());
            if (wanted.isEmpty()) {
                return asked.noDataset(publisher);
            }
            DatasetPackage files = DatasetPackage.of(wanted.get());
            // A workbook has no words of the reader's in it.
            String language = form == ExportFormat.ZIP ? "-" + asked.language().tag() : "";
            return downloads.answer(
                    new DownloadAnswers.Download(files.contentName() + language + form.suffix(),
                            files.name() + form.suffix(), form.mediaType(),
                            path -> form.write(wanted.get(), exports.descriptor(asked.language()), path)),
                    asked.pinned(), request);
        });
    }

    /** The template, made once for the places that there are: it is the same for everyone. */
    private synchronized CachedAnswer template() throws IOException {
        List<String> now = exports.places();
        if (template == null || !now.equals(places)) {
            places = now;
            java.nio.file.Path file = SpoolFile.create(ExportFormat.XLSX.suffix());
            try {
                EmptyWorkbook.writeTemplate(file, places);
                template = new CachedAnswer(Files.readAllBytes(file), ExportFormat.XLSX.mediaType());
            } finally {
                Files.deleteIfExists(file);
            }
        }
        return template;
    }
}
