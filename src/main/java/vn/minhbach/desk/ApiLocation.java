package vn.minhbach.desk;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Says where what a program sent is now. */
final class ApiLocation {

    private ApiLocation() {
    }

    /** As a header of its own: before a URI the framework would put the host that the client named. */
    static Response.ResponseBuilder of(Response.Status status, String address) {
        return Response.status(status).header(HttpHeaders.LOCATION, address);
    }
}
