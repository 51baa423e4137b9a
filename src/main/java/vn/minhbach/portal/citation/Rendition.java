package vn.minhbach.portal.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import vn.minhbach.catalogue.citation.CitationFormat;

/**
 * In which form a reader wants what can be cited: as an address that ends in a suffix says, else as the header Accept
 * does, which is how Crossref and DataCite are asked for citations.
 */
public enum Rendition {

    PAGE("", "text/html"), DATA("json", "application/json"), TEXT(CitationFormat.TEXT), BIBTEX(CitationFormat.BIBTEX),
    CSL_JSON(CitationFormat.CSL_JSON);

    private static final List<Variant> VARIANTS = Arrays.stream(values())
            .map(each -> new Variant(each.type, (String) null, null)).toList();

    public final String suffix;
    /** Null for what is no citation. */
    public final CitationFormat format;
    private final MediaType type;

    Rendition(String suffix, String type) {
        this.suffix = suffix;
        this.type = MediaType.valueOf(type);
        this.format = null;
    }

    Rendition(CitationFormat format) {
        this.suffix = format.suffix;
        this.type = MediaType.valueOf(format.mediaType);
        this.format = format;
    }

    /** Its media type. */
    String type() {
        return type.toString();
    }

    /** By the end of an address, without its dot; empty for an end that none has. */
    public static Optional<Rendition> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(each -> each.suffix.equals(suffix)).findFirst();
    }

    /** @throws NotAcceptableException where the client takes none of them */
    public static Rendition accepted(Request request) {
        Optional<Variant> chosen = chosen(request);
        return Arrays.stream(values())
                .filter(each -> chosen.isPresent() && each.type.equals(chosen.get().getMediaType())).findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    /** Empty where the client takes none of them, or nobody understands what it takes. */
    private static Optional<Variant> chosen(Request request) {
        try {
            return Optional.ofNullable(request.selectVariant(VARIANTS));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public Response.ResponseBuilder answer(String content) {
        return Response.ok(content).type(type.withCharset("utf-8")).header(HttpHeaders.VARY, "Accept")
                .header(HttpHeaders.VARY, "Accept-Language");
    }
}
