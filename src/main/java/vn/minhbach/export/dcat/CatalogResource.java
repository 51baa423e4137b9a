package vn.minhbach.export.dcat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.http.AddressedFiles;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.RequestSnapshot;

/**
 * The datasets of the portal, for other catalogues to harvest: in Turtle, JSON-LD and RDF/XML. 404 for a release that
 * there is not.
 */
@Path("/catalog.{form:[a-z]+}")
@Blocking
public class CatalogResource {

    private final RequestSnapshot snapshot;
    private final Releases releases;
    private final AddressedFiles files;

    CatalogResource(RequestSnapshot snapshot, Releases releases, AddressedFiles files) {
        this.snapshot = snapshot;
        this.releases = releases;
        this.files = files;
    }

    @GET
    public Response catalog(@PathParam("form") String suffix, @QueryParam("release") String release,
            @Context UriInfo uri, @Context Request request) {
        CatalogForm form = CatalogForm.ofSuffix(suffix).orElseThrow(NotFoundException::new);
        Snapshot at = release == null || release.isBlank() ? snapshot.get()
                : release.matches("[1-9]\\d{0,8}") ? snapshot.get().at(Integer.valueOf(release)).orElse(null) : null;
        if (at == null) {
            return ProblemDetails.answer(404, "Not Found", "There is no release " + release).build();
        }
        return files.answer(uri, request, at, form.mediaType + ";charset=utf-8",
                base -> form.bytes(DatasetCatalog.of(base, at, releases.datasets(at))));
    }
}
