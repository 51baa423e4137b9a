package vn.minhbach.portal;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** What came over HTTP, before anything of it is believed. */
record Asked(UriInfo uri, HttpHeaders headers) {
}
