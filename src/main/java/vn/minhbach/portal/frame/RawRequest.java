package vn.minhbach.portal.frame;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** What came over HTTP, before anything of it is believed. */
public record RawRequest(UriInfo uri, HttpHeaders headers) {
}
