package vn.minhbach.portal.console;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.question.SavedQuery;

/**
 * Where people write queries and see their answers: GraphiQL, with the questions of the guide beside it. Its script is
 * in {@code portal/console}.
 */
@Path("/graphiql")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ConsolePage {

    private final PageContexts contexts;

    ConsolePage(PageContexts contexts) {
        this.contexts = contexts;
    }

    /**
     * @param endpoint where the console asks, so that answers are in the reader's language and of the time that the
     *     reader chose
     */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Console(PageContext context, String endpoint, List<SavedQuery> questions) implements TemplateInstance {
    }

    @GET
    public TemplateInstance console() {
        PageContext context = contexts.current();
        return context.show(new Console(context, endpoint(context), SavedQuery.ALL));
    }

    private static String endpoint(PageContext context) {
        UriBuilder address = UriBuilder.fromPath("/graphql").queryParam("lang", context.tag());
        if (context.release() != null) {
            address.queryParam("release", context.release());
        }
        if (context.publishedBy() != null) {
            address.queryParam("publishedBy", context.publishedBy());
        }
        return address.build().toString();
    }
}
