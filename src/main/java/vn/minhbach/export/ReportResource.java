package vn.minhbach.export;

import java.io.IOException;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.RequestSnapshot;

/** The workbook that a department reports a period on. What is refused is told as of {@link DatasetResource}. */
@Path("/data/{publisher:[a-z0-9][a-z0-9-]*}")
@Blocking
public class ReportResource {

    private final RequestSnapshot snapshot;
    private final Exports exports;
    private final DownloadAnswers downloads;

    ReportResource(RequestSnapshot snapshot, Exports exports, DownloadAnswers downloads) {
        this.snapshot = snapshot;
        this.exports = exports;
        this.downloads = downloads;
    }

    /**
     * @param agency whose projects, null for all of the publisher's
     * @param year whose money it shows, null for the last that there is
     */
    @GET
    @Path("report.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response report(@PathParam("publisher") String publisher, @QueryParam("agency") String agency,
            @QueryParam("year") String year, @Context UriInfo uri,
            @Context Request request) throws IOException, InterruptedException {
        return AskedVersion.answer(uri, snapshot.get(), asked -> {
            Optional<DatasetVersion> wanted = exports.find(publisher, asked.at());
            if (wanted.isEmpty()) {
                return asked.noDataset(publisher);
            }
            String reporting = agency == null || agency.isBlank() ? null : agency;
            if (reporting != null && asked.at().get(Agency.class, reporting) == null) {
                return ProblemDetails.answer(404, "Not Found",
                        "There is no agency " + reporting + " at release " + asked.at().release()).build();
            }
            if (year != null && !year.matches("(19|2[01])\\d\\d")) {
                return ProblemDetails.answer(400, "Bad Request", "year must be a year such as 2024, and is " + year)
                        .build();
            }
            ReportContents contents = ReportContents.of(wanted.get(), reporting,
                    year == null ? null : Integer.valueOf(year), asked.language());
            String content = "report-" + contents.name() + "-" + asked.language().tag() + "-" + asked.at().publishedBy()
                    + "-" + asked.at().redacted();
            return downloads.answer(
                    new DownloadAnswers.Download(content, contents.name() + ".xlsx", ExportFormat.XLSX.mediaType(),
                            path -> ReportFile.write(contents, path)),
                    asked.pinned(), request);
        });
    }
}
