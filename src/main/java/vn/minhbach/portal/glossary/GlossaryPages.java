package vn.minhbach.portal.glossary;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;

/** The glossary. */
@Path("/glossary")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class GlossaryPages {

    private final PageContexts contexts;

    GlossaryPages(PageContexts contexts) {
        this.contexts = contexts;
    }

    @CheckedTemplate(basePath = "glossary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TermList(PageContext context, List<Term> terms) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        return context.show(new TermList(context, Stream.of(Term.values()).toList()));
    }
}
