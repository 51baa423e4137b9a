package vn.minhbach.export;

import java.io.IOException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.http.RequestSnapshot;

/** A table of all publishers together, where {@code /datapackage.json} says that it is. Refused as {@link DatasetResource} refuses. */
@Path("/datapackage/{table:[a-z_-]+}.csv")
@Blocking
public class WholeTableResource {

    private final RequestSnapshot snapshot;
    private final Exports exports;
    private final PackageAnswers answers;

    WholeTableResource(RequestSnapshot snapshot, Exports exports, PackageAnswers answers) {
        this.snapshot = snapshot;
        this.exports = exports;
        this.answers = answers;
    }

    @GET
    public Response table(@PathParam("table") String table, @Context UriInfo uri, @Context Request request) throws IOException, InterruptedException {
        return AskedVersion.answer(uri, snapshot.get(), asked -> answers.table(exports.all(asked.at()), table + ".csv", asked, request));
    }
}
