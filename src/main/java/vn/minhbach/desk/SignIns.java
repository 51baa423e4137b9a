package vn.minhbach.desk;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.vertx.core.http.HttpServerRequest;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Audit.Result;
import vn.minhbach.publishing.access.Door;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Sessions;
import vn.minhbach.publishing.access.Tokens;

/**
 * Who looks at the publishers' pages. A browser keeps a random text in a cookie; each request is checked anew, so that
 * who signed out, or has a revoked token, is out at once. Who signed in with OpenID Connect has that mechanism's own
 * cookie.
 */
@Singleton
class SignIns {

    /** Browsers take it over TLS from this host alone, for all of it (draft-ietf-httpbis-rfc6265bis, 4.1.3.2). */
    private static final String OVER_TLS = "__Host-mb_session";
    /** On the machine itself, where there is no TLS. */
    private static final String LOOPBACK = "mb_session";
    private static final Pattern LOOPBACK_HOST = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private final Actors actors;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Audit audit;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final HttpServerRequest request;
    private final OidcSession account;
    private final OidcConfigurationMetadata provider;
    private final Optional<String> client;
    private final boolean oidc;

    /** @param headers of the request being served, as is the address */
    SignIns(Actors actors, Tokens tokens, Sessions sessions, Audit audit, HttpHeaders headers, UriInfo uri,
            HttpServerRequest request, OidcSession account,
            OidcConfigurationMetadata provider,
            @ConfigProperty(name = "quarkus.oidc.client-id") Optional<String> client,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidc) {
        this.actors = actors;
        this.tokens = tokens;
        this.sessions = sessions;
        this.audit = audit;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
        this.account = account;
        this.provider = provider;
        this.client = client;
        this.oidc = oidc;
    }

    /** Whether the province's own accounts can be used. */
    boolean oidc() {
        return oidc;
    }

    /** Whether what is sent can be read on the way: then nobody signs in. */
    boolean isOpenToAll() {
        return !isSecure() && !LOOPBACK_HOST.matcher(String.valueOf(uri.getBaseUri().getHost())).matches();
    }

    private boolean isSecure() {
        return "https".equals(uri.getBaseUri().getScheme());
    }

    /** Who sends the request being served, empty where nobody is signed in. */
    Optional<Actor> current() {
        return isOpenToAll() ? Optional.empty()
                : session().flatMap(secret -> sessions.actor(secret, Door.PAGES, actors.source())).or(this::viaOidc);
    }

    /** What the browser keeps of its session with a token. */
    Optional<String> session() {
        return Optional.ofNullable(headers.getCookies().get(cookieName())).map(Cookie::getValue);
    }

    private String cookieName() {
        return isSecure() ? OVER_TLS : LOOPBACK;
    }

    /** Who signed in with OpenID Connect. */
    Optional<Actor> viaOidc() {
        return oidc ? actors.ofAccount(Door.PAGES) : Optional.empty();
    }

    /** Whether a link or a redirect of another site led here: then browsers keep our cookies back. */
    boolean crossSite() {
        return "cross-site".equals(headers.getHeaderString("Sec-Fetch-Site"));
    }

    /** @throws SignInNeeded where nobody is signed in */
    Actor required() {
        return current().orElseThrow(SignInNeeded::new);
    }

    /**
     * Begins a session with a token, and ends the one that the browser had; a good sign-in is kept in the audit as a
     * bad one is.
     *
     * @return the cookie of the session, empty where the token is not good
     */
    Optional<NewCookie> signIn(String text) {
        return actors.ofToken(text, Door.PAGES).flatMap(actor -> tokens.known(text).map(token -> {
            session().ifPresent(sessions::end);
            keep(actor, token.id());
            return cookie(sessions.begin(token, actor, AccountSessions.origin(request)));
        }));
    }

    /** Writes to the audit that someone came in. */
    void keep(Actor actor, String subject) {
        for (Grant grant : actor.grants()) {
            audit.record(actor, Action.SIGN_IN, grant.publisher(), subject, Result.DONE, null);
        }
    }

    /** It is kept until the browser is closed. */
    private NewCookie cookie(String secret) {
        return new NewCookie.Builder(cookieName()).value(secret).path("/").httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT).secure(isSecure()).build();
    }

    /**
     * Ends the session here.
     *
     * @param back the address to come back to, absolute
     * @return where the session with the provider of the account is ended, empty where there is none
     */
    Optional<String> signOut(String back) {
        session().ifPresent(sessions::end);
        if (viaOidc().isEmpty()) {
            return Optional.empty();
        }
        String idToken = account.getIdToken().getRawToken();
        account.logout().await().indefinitely();
        // RP-Initiated Logout 1.0, 2.
        return Optional.ofNullable(provider.getEndSessionUri())
                .map(end -> UriBuilder.fromUri(end).queryParam("id_token_hint", idToken)
                        .queryParam("client_id", client.orElse("")).queryParam("post_logout_redirect_uri", back).build()
                        .toString());
    }

    /** The cookie that came with the request, to be forgotten; none where none came. */
    NewCookie[] forgotten() {
        return session().isPresent() ? new NewCookie[]{new NewCookie.Builder(cookie("")).maxAge(0).build()}
                : new NewCookie[0];
    }
}
