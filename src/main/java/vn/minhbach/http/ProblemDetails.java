package vn.minhbach.http;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What programs are told in place of what they asked for: problem details for HTTP (RFC 9457). */
public final class ProblemDetails {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDetails() {
    }

    /**
     * @param title the kind of problem
     * @param detail what is wrong with this request
     */
    public static Response.ResponseBuilder answer(int status, String title, String detail) {
        return Response.status(status).type(MEDIA_TYPE).entity(text(status, title, detail));
    }

    public static String text(int status, String title, String detail) {
        return JsonNodeFactory.instance.objectNode()
                .put("type", "about:blank").put("title", title).put("status", status).put("detail", detail).toString();
    }
}
