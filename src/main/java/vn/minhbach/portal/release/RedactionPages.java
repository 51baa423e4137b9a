package vn.minhbach.portal.release;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.release.PublicRedactions;
import vn.minhbach.catalogue.release.RedactedContent;
import vn.minhbach.history.Redaction;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;

/** What was taken out of what was published, and why. */
@Path("/redactions")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RedactionPages {

    /** How many contents of a redaction are told one by one. */
    private static final int MOST = 100;

    private final PageContexts contexts;
    private final PublicRedactions redactions;

    RedactionPages(PageContexts contexts, PublicRedactions redactions) {
        this.contexts = contexts;
        this.redactions = redactions;
    }

    /** @param more how many contents are not told */
    record RedactionLine(Redaction redaction, List<RedactedContent> contents, int more) {
    }

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RedactionList(PageContext context, List<RedactionLine> redactions) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        return context.show(new RedactionList(context, redactions.all(context.at()).stream().map(this::line).toList()));
    }

    private RedactionLine line(Redaction redaction) {
        List<RedactedContent> contents = redactions.contents(redaction);
        return new RedactionLine(redaction, contents.stream().limit(MOST).toList(),
                Math.max(0, contents.size() - MOST));
    }
}
