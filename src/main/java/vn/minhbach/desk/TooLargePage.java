package vn.minhbach.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import vn.minhbach.portal.frame.FaultyRequest;
import vn.minhbach.portal.frame.RequestFault;

/** Where {@link BodySizeLimit} sends who sends too much; the code of a publisher cannot begin so. */
@Path(TooLargePage.PATH)
@Produces(MediaType.TEXT_HTML)
public class TooLargePage {

    static final String PATH = "/publish/-too-large";

    @GET
    public Response say() {
        throw new FaultyRequest(RequestFault.TOO_LARGE);
    }
}
