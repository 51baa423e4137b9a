package vn.minhbach.desk;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.UnauthorizedException;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.publishing.access.Actor;

/**
 * Where the provider of the accounts (OpenID Connect) sends people back to. Who is not signed in is sent there first.
 */
@Path("/publish/oidc")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Guarded
public class AccountPage {

    private final PageContexts contexts;
    private final SignIns signIns;

    AccountPage(PageContexts contexts, SignIns signIns) {
        this.contexts = contexts;
        this.signIns = signIns;
    }

    @GET
    public Response account() {
        if (!signIns.oidc()) {
            throw new NotFoundException();
        }
        if (signIns.isOpenToAll()) {
            throw new SignInNeeded();
        }
        Optional<Actor> actor = signIns.viaOidc();
        if (actor.isEmpty()) {
            // Back from the provider, another site, the new cookie does not come with its redirect; it does when the page asks again.
            throw signIns.crossSite() ? new SignInNeeded() : new UnauthorizedException();
        }
        signIns.keep(actor.get(), null);
        return Redirects.to(contexts.present(), "/publish");
    }
}
