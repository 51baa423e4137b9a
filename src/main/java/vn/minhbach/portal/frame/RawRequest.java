package vn.minhbach.portal.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.ext.web.RoutingContext;

/**
 * What came over HTTP, before anything of it is believed.
 *
 * @param path as it is routed by
 * @param writtenPath the same as it was written
 * @param acceptLanguage the header, null for none
 * @param reader scheme and host by which the client found the portal, as it says
 */
public record RawRequest(String path, String writtenPath, Map<String, List<String>> parameters, String acceptLanguage,
        String reader) {

    public RawRequest(UriInfo uri, HttpHeaders headers) {
        this(uri.getPath(), uri.getRequestUri().getRawPath(), uri.getQueryParameters(),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                uri.getBaseUri().toString());
    }

    /** Of a request that no resource serves. */
    public static RawRequest of(RoutingContext request) {
        Map<String, List<String>> parameters = new HashMap<>();
        request.queryParams().names().forEach(name -> parameters.put(name, request.queryParams().getAll(name)));
        return new RawRequest(request.normalizedPath(), request.request().path(), parameters,
                request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                request.request().scheme() + "://" + request.request().authority());
    }

    /** The same, of another address. */
    public RawRequest at(String other) {
        return new RawRequest(other, other, parameters, acceptLanguage, reader);
    }
}
