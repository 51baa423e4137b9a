package vn.minhbach.portal.data;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.question.SavedQuery;
import vn.minhbach.portal.question.Snippet;

/** How to ask by GraphQL: the questions that people ask with their queries, and programs that ask. */
@Path("/data/api")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ApiGuidePage {

    private final PageContexts contexts;

    ApiGuidePage(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** @param portal scheme and host by which the examples find the portal */
    @CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ApiGuide(PageContext context, String portal, List<SavedQuery> questions, List<ErrorGuide> errors,
            List<Snippet> snippets) implements TemplateInstance {
    }

    @GET
    public TemplateInstance guide() {
        PageContext context = contexts.current();
        String portal = context.base().isEmpty() ? Snippet.HERE : context.base();
        return context.show(new ApiGuide(context, portal, SavedQuery.ALL, ErrorGuide.all(context.language()).toList(),
                Snippet.ALL.stream().map(each -> each.at(portal)).toList()));
    }
}
