package vn.minhbach.portal.citation;

import java.util.function.Function;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import vn.minhbach.catalogue.citation.Reference;
import vn.minhbach.http.PublicAddress;

/**
 * Citations as files. They are taken elsewhere, where an address without a host leads nowhere; so where no host is
 * configured they have the one that the reader came to, and are nobody else's.
 */
@Singleton
public class CitationFiles {

    private static final String NOBODY_ELSE = "private, no-store";

    private final PublicAddress portal;

    CitationFiles(PublicAddress portal) {
        this.portal = portal;
    }

    /**
     * @param form one that is a citation
     * @param reference by the scheme and host that its address begins with
     */
    public Response answer(Rendition form, UriInfo reader, Function<String, Reference> reference) {
        Response.ResponseBuilder answer = form.answer(form.format.of(reference.apply(portal.baseFor(reader))));
        return (portal.isConfigured() ? answer : answer.header(HttpHeaders.CACHE_CONTROL, NOBODY_ELSE)).build();
    }
}
