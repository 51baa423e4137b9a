package vn.minhbach.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Grant;

/** Coming in and going out; the way to the desk of each publisher. */
@Path("/publish")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Guarded
public class SignInPages {

    static final String SIGN_IN = "/sign-in";

    /** The pages that one may be led back to after signing in. */
    private static final Pattern OURS = Pattern.compile("/publish(/[a-z0-9-]{1,100}){1,3}");

    private final PageContexts contexts;
    private final SignIns signIns;

    SignInPages(PageContexts contexts, SignIns signIns) {
        this.contexts = contexts;
        this.signIns = signIns;
    }

    /**
     * @param to      the page that was asked for, null for the desk
     * @param refused whether a token was given that is not good
     * @param oidc    whether there is another way than a token
     */
    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIn(PageContext context, String to, boolean refused, boolean oidc) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Choose(PageContext context, Actor actor) implements TemplateInstance {
    }

    @GET
    public Response start() {
        PageContext context = contexts.present();
        Optional<Actor> actor = signIns.current();
        if (actor.isEmpty()) {
            return signIn(200, context, signIns, null, false).cookie(signIns.forgotten()).build();
        }
        List<Grant> grants = actor.get().grants();
        return grants.size() == 1 ? Redirects.to(context, PublishAddresses.of(grants.get(0).publisher()))
                : PageAnswers.html(200, context.show(new Choose(context, actor.get()))).build();
    }

    @POST
    @Path(SIGN_IN)
    public Response signIn(@RestForm String token, @RestForm String to) {
        PageContext context = contexts.present();
        String given = token == null ? "" : token.strip();
        if (signIns.signIn(given).isEmpty()) {
            return signIn(401, context, signIns, returnPath(to), true).build();
        }
        String wanted = returnPath(to);
        return Redirects.to(context, wanted == null ? "/publish" : wanted, signIns.cookie(given));
    }

    @POST
    @Path("/sign-out")
    public Response signOut() {
        signIns.signOut();
        return Redirects.to(contexts.present(), "/publish", signIns.forgotten());
    }

    /** The page on which one signs in. */
    static Response.ResponseBuilder signIn(int status, PageContext context, SignIns signIns, String to, boolean refused) {
        return PageAnswers.html(status, context.show(new SignIn(context, to, refused, signIns.oidc())));
    }

    /** The path if it is one of a publisher's page, else null: nobody is led elsewhere. */
    static String returnPath(String path) {
        return path != null && OURS.matcher(path).matches() && !path.endsWith("/sign-out") && !path.endsWith(SIGN_IN) ? path : null;
    }
}
