package vn.minhbach.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Sessions;

/** Keeps what a provider of accounts gave at the portal; the browser has a text that says nothing. */
@ApplicationScoped
@Alternative
@Priority(1)
class AccountSessions implements TokenStateManager {

    private final Sessions sessions;

    AccountSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(RoutingContext request, OidcTenantConfig tenant, AuthorizationCodeTokens given,
            OidcRequestContext<String> context) {
        JsonObject claims = claims(given.getIdToken());
        String name = Stream.of("name", "upn", "preferred_username", "sub").map(claims::getString)
                .filter(Objects::nonNull).findFirst().orElseThrow();
        Sessions.Origin origin = origin(request.request());
        return context.runBlocking(() -> sessions.begin(JsonObject.mapFrom(given).encode(),
                Actor.accountIdentity(claims.getString("iss"), claims.getString("sub")),
                name, origin));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(RoutingContext request, OidcTenantConfig tenant, String secret,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(
                () -> sessions.account(secret).map(each -> new JsonObject(each).mapTo(AuthorizationCodeTokens.class))
                        .orElseThrow(AuthenticationFailedException::new));
    }

    @Override
    public Uni<Void> deleteTokens(RoutingContext request, OidcTenantConfig tenant, String secret,
            OidcRequestContext<Void> context) {
        return context.runBlocking(() -> {
            sessions.end(secret);
            return null;
        });
    }

    /** What an id token says (RFC 7519); it was verified before it came here. */
    private static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    static Sessions.Origin origin(HttpServerRequest request) {
        return new Sessions.Origin(Actors.source(request), request.getHeader("User-Agent"));
    }
}
