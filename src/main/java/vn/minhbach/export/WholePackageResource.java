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

/**
 * The datasets of all publishers as one Frictionless Data Package: its descriptor, all of it, or a table where the
 * descriptor says that it is. Refused as {@link DatasetResource} refuses.
 */
@Path("/")
@Blocking
public class WholePackageResource {

    private final RequestSnapshot snapshot;
    private final Exports exports;
    private final PackageAnswers answers;

    WholePackageResource(RequestSnapshot snapshot, Exports exports, PackageAnswers answers) {
        this.snapshot = snapshot;
        this.exports = exports;
        this.answers = answers;
    }

    @GET
    @Path("datapackage.{form:json|zip}")
    public Response whole(@PathParam("form") String form, @Context UriInfo uri, @Context Request request)
            throws IOException, InterruptedException {
        return AskedVersion.answer(uri, snapshot.get(), asked -> form.equals("zip")
                ? answers.zip(exports.all(asked.at()), exports.descriptor(asked.language()), asked, request)
                : answers.descriptor(exports.all(asked.at()), asked, uri, request));
    }

    @GET
    @Path("datapackage/{table:[a-z_-]+}.csv")
    public Response table(@PathParam("table") String table, @Context UriInfo uri, @Context Request request)
            throws IOException, InterruptedException {
        return AskedVersion.answer(uri, snapshot.get(),
                asked -> answers.table(exports.all(asked.at()), table + ".csv", asked, request));
    }
}
