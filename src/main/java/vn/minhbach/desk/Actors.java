package vn.minhbach.desk;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;

import vn.minhbach.dataset.Cells;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Denials;
import vn.minhbach.publishing.access.Door;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;

/**
 * Finds out who sends a request: the holder of one of the portal's own tokens, or who signed in with OpenID Connect,
 * whose roles {@code publish:PUBLISHER} and {@code report:PUBLISHER:AGENCY} say what they may.
 */
@Singleton
class Actors {

    private static final String BEARER = "Bearer ";
    private static final String OURS = "mb_";

    private final Tokens tokens;
    private final Denials denials;
    private final HttpServerRequest request;
    private final CurrentIdentityAssociation identities;

    /** @param request the one being served */
    Actors(Tokens tokens, Denials denials, HttpServerRequest request, CurrentIdentityAssociation identities) {
        this.tokens = tokens;
        this.denials = denials;
        this.request = request;
        this.identities = identities;
    }

    /**
     * Who sends a request to the API by a bearer token, empty where nobody says, or says what is not true. No cookie is
     * looked at: browsers send those along with what another site has them send.
     */
    Optional<Actor> ofApi(HttpHeaders headers) {
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        String token = authorization.substring(BEARER.length()).strip();
        if (token.startsWith(OURS)) {
            return ofToken(token, Door.HTTP);
        }
        Optional<Actor> account = ofAccount(Door.HTTP);
        if (account.isEmpty()) {
            // Only now: whoever shares the address, and has a good one, is heard.
            denials.admit(source(), null);
            denials.add(Actor.stranger(Door.HTTP, source(), null), Action.SIGN_IN, null,
                    "no token of the portal or its provider");
        } else {
            denials.good(token);
        }
        return account;
    }

    /**
     * The same for an address of a publisher.
     *
     * @throws ApiProblem where nobody says who they are, or that can be no publisher
     */
    Actor requiredOfApi(HttpHeaders headers, String publisher) {
        Actor actor = ofApi(headers).orElseThrow(() -> ApiProblem.of(ApiFault.UNAUTHORIZED));
        if (!Cells.isCode(publisher)) {
            throw ApiProblem.of(ApiFault.NO_PUBLISHER);
        }
        return actor;
    }

    /** Whose token it is. */
    Optional<Actor> ofToken(String token, Door door) {
        return tokens.actor(token, door, source());
    }

    /** The address that the request being served came from. */
    String source() {
        return source(request);
    }

    /** Null where it is not known. */
    static String source(HttpServerRequest request) {
        return request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
    }

    /** Who has an account of a provider (OpenID Connect), empty where nobody says so or none is configured. */
    Optional<Actor> ofAccount(Door door) {
        SecurityIdentity identity;
        try {
            identity = identities.getIdentity();
        } catch (AuthenticationFailedException ended) {
            return Optional.empty();
        }
        if (identity == null || identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken account)) {
            return Optional.empty();
        }
        String name = account.getClaim("name") instanceof String called && !called.isBlank() ? called
                : account.getName();
        return Optional.of(Actor.ofAccount(account.getIssuer(), account.getSubject(), name, door, source(),
                identity.getRoles().stream().flatMap(Actors::grant).toList()));
    }

    /** Of a role of which a part is missing, or is no code, comes none. */
    private static Stream<Grant> grant(String role) {
        String[] parts = role.split(":", -1);
        if (!Stream.of(parts).skip(1).allMatch(Cells::isCode)) {
            return Stream.empty();
        }
        if (parts.length == 2 && parts[0].equals("publish")) {
            return Stream.of(new Grant(parts[1], Role.PUBLISH, null));
        }
        return parts.length == 3 && parts[0].equals("report") ? Stream.of(new Grant(parts[1], Role.REPORT, parts[2]))
                : Stream.empty();
    }
}
