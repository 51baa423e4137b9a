package vn.minhbach.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.dataset.DataPackage;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.ReaderLanguage;

/**
 * The dataset format for machines: its tables, columns, types, code lists and references. 400 for a language that is
 * not spoken here.
 */
@Path("/data/datapackage.json")
public class DatasetFormatResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response describe(@QueryParam("lang") String lang) {
        Language language = lang == null || lang.isBlank() ? Language.VI : ReaderLanguage.of(lang);
        return language == null
                ? ProblemDetails.answer(400, "Bad Request", "lang must be vi or en, and is " + lang).build()
                : Response.ok(DataPackage.describeFormat("minh-bach", Messages.of("catalog", language).text("format"),
                        language)).build();
    }
}
