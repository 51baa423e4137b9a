package vn.minhbach.desk;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Sessions;
import vn.minhbach.publishing.access.Token;
import vn.minhbach.publishing.access.Tokens;

/** Where someone is signed in, and with which tokens they may be: to end what they do not know, or need no longer. */
@Path("/publish/sessions")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Guarded
public class SessionPages {

    private static final String ADDRESS = "/publish/sessions";

    private final PageContexts contexts;
    private final SignIns signIns;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Audit audit;

    SessionPages(PageContexts contexts, SignIns signIns, Sessions sessions, Tokens tokens, Audit audit) {
        this.contexts = contexts;
        this.signIns = signIns;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionList(PageContext context, Actor actor, List<Sessions.Open> sessions,
            List<Token> tokens) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.present();
        Actor actor = signIns.required();
        return context.show(
                new SessionList(context, actor, sessions.of(actor, signIns.session().orElse(null)), tokens.of(actor)));
    }

    /** One that ended meanwhile is not missed. */
    @POST
    @Path("{id}/end")
    public Response end(@RestPath String id) {
        Actor actor = signIns.required();
        if (id.matches("\\d{1,18}")) {
            sessions.end(actor, Long.parseLong(id));
        }
        return Redirects.to(contexts.present(), ADDRESS);
    }

    /** Of their own tokens; whoever has it is out at once, and so are the sessions that began with it. */
    @POST
    @Path("tokens/{id}/revoke")
    public Response revoke(@RestPath String id) {
        Actor actor = signIns.required();
        tokens.of(actor).stream().filter(each -> each.id().equals(id)).forEach(each -> audit.attempt(actor,
                Action.REVOKE_TOKEN, each.grant().publisher(), id, () -> tokens.revoke(id)));
        return Redirects.to(contexts.present(), ADDRESS);
    }
}
