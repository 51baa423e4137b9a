package vn.minhbach.desk;

import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.oidc.OidcSession;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Audit.Result;
import vn.minhbach.publishing.access.Door;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Token;
import vn.minhbach.publishing.access.Tokens;

/**
 * Who looks at the publishers' pages. A browser keeps the token in a cookie for as long as it is open; each request is
 * checked anew, so that a revoked token is out at once. Who signed in with OpenID Connect has that mechanism's own cookie.
 */
@Singleton
class SignIns {

    private static final String COOKIE = "mb_publisher";
    private static final String PATH = "/publish";

    private final Actors actors;
    private final Tokens tokens;
    private final Audit audit;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final OidcSession session;
    private final boolean oidc;

    /** @param headers of the request being served, as is the address */
    SignIns(Actors actors, Tokens tokens, Audit audit, HttpHeaders headers, UriInfo uri, OidcSession session,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidc) {
        this.actors = actors;
        this.tokens = tokens;
        this.audit = audit;
        this.headers = headers;
        this.uri = uri;
        this.session = session;
        this.oidc = oidc;
    }

    /** Whether the province's own accounts can be used. */
    boolean oidc() {
        return oidc;
    }

    /** Who sends the request being served, empty where nobody is signed in. */
    Optional<Actor> current() {
        Cookie cookie = headers.getCookies().get(COOKIE);
        return (cookie == null ? Optional.<Actor>empty() : actors.ofToken(cookie.getValue(), Door.PAGES)).or(this::viaOidc);
    }

    /** Who signed in with OpenID Connect. */
    Optional<Actor> viaOidc() {
        return oidc ? actors.signedIn(Door.PAGES) : Optional.empty();
    }

    /** Whether a link or a redirect of another site led here: then browsers keep our cookies back. */
    boolean crossSite() {
        return "cross-site".equals(headers.getHeaderString("Sec-Fetch-Site"));
    }

    /** @throws SignInNeeded where nobody is signed in */
    Actor required() {
        return current().orElseThrow(SignInNeeded::new);
    }

    /** Whose token it is; a good one is kept in the audit as a bad one is. */
    Optional<Actor> signIn(String token) {
        Optional<Actor> actor = actors.ofToken(token, Door.PAGES);
        actor.ifPresent(good -> keep(good, tokens.known(token).map(Token::id).orElse(null)));
        return actor;
    }

    /** Writes to the audit that someone came in. */
    void keep(Actor actor, String subject) {
        for (Grant grant : actor.grants()) {
            audit.record(actor, Action.SIGN_IN, grant.publisher(), subject, Result.DONE, null);
        }
    }

    /** The cookie that keeps a token until the browser is closed. */
    NewCookie cookie(String token) {
        return new NewCookie.Builder(COOKIE).value(token).path(PATH).httpOnly(true).sameSite(NewCookie.SameSite.STRICT)
                .secure("https".equals(uri.getBaseUri().getScheme())).build();
    }

    /** Ends the session with the provider, where there is one. */
    void signOut() {
        if (viaOidc().isPresent()) {
            session.logout().await().indefinitely();
        }
    }

    /**
     * The cookie that came with the request, to be forgotten; none where none came. A token that is no longer good would be
     * denied, and kept as denied, with each page.
     */
    NewCookie[] forgotten() {
        return headers.getCookies().containsKey(COOKIE) ? new NewCookie[] {new NewCookie.Builder(cookie("")).maxAge(0).build()}
                : new NewCookie[0];
    }
}
