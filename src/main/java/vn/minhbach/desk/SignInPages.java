package vn.minhbach.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
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
     * @param to the page that was asked for, null for the desk
     * @param refused whether a token was given that is not good
     * @param oidc whether there is another way than a token
     * @param open whether what is sent can be read on the way, so that nobody signs in
     */
    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIn(PageContext context, String to, boolean refused, boolean oidc,
            boolean open) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Choose(PageContext context, Actor actor) implements TemplateInstance {
    }

    /** @param provider where the session with the provider of the account is ended */
    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignedOut(PageContext context, String provider) implements TemplateInstance {
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
    @Spooled
    public Response signIn(@RestForm String token, @RestForm String to) {
        PageContext context = contexts.present();
        if (signIns.isOpenToAll()) {
            return signIn(403, context, signIns, returnPath(to), false).build();
        }
        Optional<NewCookie> session = signIns.signIn(token == null ? "" : token.strip());
        if (session.isEmpty()) {
            return signIn(401, context, signIns, returnPath(to), true).build();
        }
        String wanted = returnPath(to);
        return Redirects.to(context, wanted == null ? "/publish" : wanted, session.get());
    }

    @POST
    @Path("/sign-out")
    public Response signOut() {
        PageContext context = contexts.present();
        NewCookie[] forgotten = signIns.forgotten();
        Optional<String> provider = signIns.signOut(context.base() + "/publish");
        // Not by a redirect: a form of ours leads nowhere else, by the policy of the page.
        return provider.isEmpty() ? Redirects.to(context, "/publish", forgotten)
                : PageAnswers.html(200, context.show(new SignedOut(context, provider.get())))
                        .header("Refresh", "0; url=" + provider.get()).cookie(forgotten).build();
    }

    /** The page on which one signs in. */
    static Response.ResponseBuilder signIn(int status, PageContext context, SignIns signIns, String to,
            boolean refused) {
        return PageAnswers.html(status,
                context.show(new SignIn(context, to, refused, signIns.oidc(), signIns.isOpenToAll())));
    }

    /** The path if it is one of a publisher's page, else null: nobody is led elsewhere. */
    static String returnPath(String path) {
        return path != null && OURS.matcher(path).matches() && !path.endsWith("/sign-out") && !path.endsWith(SIGN_IN)
                ? path : null;
    }
}
