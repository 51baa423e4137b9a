package vn.minhbach.export;

import java.io.IOException;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.http.RequestSnapshot;

/**
 * A publisher's dataset as a Frictionless Data Package: its descriptor, and each table. Refused as
 * {@link DatasetResource} refuses.
 */
@Path("/data/{publisher:[a-z0-9][a-z0-9-]*}")
@Blocking
public class PublisherPackageResource {

    private final RequestSnapshot snapshot;
    private final Exports exports;
    private final PackageAnswers answers;

    PublisherPackageResource(RequestSnapshot snapshot, Exports exports, PackageAnswers answers) {
        this.snapshot = snapshot;
        this.exports = exports;
        this.answers = answers;
    }

    /** Answers with something of a package. */
    private interface Answering {

        Response of(DatasetPackage wanted, AskedVersion asked) throws IOException, InterruptedException;
    }

    @GET
    @Path("datapackage.json")
    public Response descriptor(@PathParam("publisher") String publisher, @Context UriInfo uri, @Context Request request)
            throws IOException, InterruptedException {
        return answer(publisher, uri, (wanted, asked) -> answers.descriptor(wanted, asked, uri, request));
    }

    @GET
    @Path("datapackage/{table:[a-z_-]+}.csv")
    public Response table(@PathParam("publisher") String publisher, @PathParam("table") String table,
            @Context UriInfo uri, @Context Request request)
            throws IOException, InterruptedException {
        return answer(publisher, uri, (wanted, asked) -> answers.table(wanted, table + ".csv", asked, request));
    }

    private Response answer(String publisher, UriInfo uri, Answering answering)
            throws IOException, InterruptedException {
        return AskedVersion.answer(uri, snapshot.get(), asked -> {
            Optional<DatasetVersion> wanted = exports.find(publisher, asked.at());
            return wanted.isEmpty() ? asked.noDataset(publisher) : answering.of(DatasetPackage.of(wanted.get()), asked);
        });
    }
}
