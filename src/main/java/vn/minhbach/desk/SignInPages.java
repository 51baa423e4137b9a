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

import vn.minhbach.portal.Visit;
import vn.minhbach.portal.Visits;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Grant;

/** Coming in and going out; the way to the desk of each publisher. */
@Path("/publish")
@Produces(MediaType.TEXT_HTML)
@Blocking
@PublishersDoor
public class SignInPages {

    static final String SIGN_IN = "/sign-in";

    /** The pages that one may be led back to after signing in. */
    private static final Pattern OURS = Pattern.compile("/publish(/[a-z0-9-]{1,100}){1,3}");

    private final Visits visits;
    private final SignIns signIns;

    SignInPages(Visits visits, SignIns signIns) {
        this.visits = visits;
        this.signIns = signIns;
    }

    /**
     * @param to      the page that was asked for, null for the desk
     * @param refused whether a token was given that is not good
     * @param oidc    whether there is another way than a token
     */
    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIn(Visit visit, String to, boolean refused, boolean oidc) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Choose(Visit visit, Actor actor) implements TemplateInstance {
    }

    @GET
    public Response start() {
        Visit visit = visits.present();
        Optional<Actor> actor = signIns.current();
        if (actor.isEmpty()) {
            return signIn(200, visit, signIns, null, false).cookie(signIns.forgotten()).build();
        }
        List<Grant> grants = actor.get().grants();
        return grants.size() == 1 ? Redirects.to(visit, Addresses.of(grants.get(0).publisher()))
                : PageAnswers.html(200, visit.show(new Choose(visit, actor.get()))).build();
    }

    @POST
    @Path(SIGN_IN)
    public Response signIn(@RestForm String token, @RestForm String to) {
        Visit visit = visits.present();
        String given = token == null ? "" : token.strip();
        if (signIns.signIn(given).isEmpty()) {
            return signIn(401, visit, signIns, returnPath(to), true).build();
        }
        String wanted = returnPath(to);
        return Redirects.to(visit, wanted == null ? "/publish" : wanted, signIns.cookie(given));
    }

    @POST
    @Path("/sign-out")
    public Response signOut() {
        signIns.signOut();
        return Redirects.to(visits.present(), "/publish", signIns.forgotten());
    }

    /** The page on which one signs in. */
    static Response.ResponseBuilder signIn(int status, Visit visit, SignIns signIns, String to, boolean refused) {
        return PageAnswers.html(status, visit.show(new SignIn(visit, to, refused, signIns.oidc())));
    }

    /** The path if it is one of a publisher's page, else null: nobody is led elsewhere. */
    static String returnPath(String path) {
        return path != null && OURS.matcher(path).matches() && !path.endsWith("/sign-out") && !path.endsWith(SIGN_IN) ? path : null;
    }
}
