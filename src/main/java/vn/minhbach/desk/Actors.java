package vn.minhbach.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Audit.Result;
import vn.minhbach.publishing.access.Door;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;

/**
 * Finds out who sends a request: the holder of one of the portal's own tokens, or who signed in with OpenID Connect, whose
 * roles {@code publish:PUBLISHER} and {@code report:PUBLISHER:AGENCY} say what they may.
 */
@Singleton
class Actors {

    private static final String BEARER = "Bearer ";
    private static final String OURS = "mb_";

    private final Tokens tokens;
    private final Audit audit;
    private final CurrentIdentityAssociation identities;

    Actors(Tokens tokens, Audit audit, CurrentIdentityAssociation identities) {
        this.tokens = tokens;
        this.audit = audit;
        this.identities = identities;
    }

    /** Who sends a request to the API, empty where nobody says, or says what is not true. */
    Optional<Actor> ofApi(HttpHeaders headers) {
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER + OURS, 0, BEARER.length() + OURS.length())) {
            return ofToken(authorization.substring(BEARER.length()).strip(), Door.HTTP);
        }
        return signedIn(Door.HTTP);
    }

    /** Whose token it is. What a token is denied that was good once is kept; what strangers invent is not, or they could fill the audit. */
    Optional<Actor> ofToken(String token, Door door) {
        Optional<Actor> actor = tokens.actor(token, door);
        if (actor.isEmpty()) {
            tokens.known(token).ifPresent(known -> audit.record(new Actor(known.holder(), door, List.of()), Action.SIGN_IN,
                    known.grant().publisher(), known.id(), Result.DENIED, "the token is revoked or expired"));
        }
        return actor;
    }

    /** Who signed in with OpenID Connect, empty where nobody did or it is not configured. */
    Optional<Actor> signedIn(Door door) {
        SecurityIdentity identity = identities.getIdentity();
        if (identity == null || identity.isAnonymous()) {
            return Optional.empty();
        }
        List<Grant> grants = identity.getRoles().stream().flatMap(Actors::grant).toList();
        return Optional.of(new Actor(identity.getPrincipal().getName(), door, grants));
    }

    private static Stream<Grant> grant(String role) {
        String[] parts = role.split(":", -1);
        if (parts.length == 2 && parts[0].equals("publish")) {
            return Stream.of(new Grant(parts[1], Role.PUBLISH, null));
        }
        return parts.length == 3 && parts[0].equals("report") ? Stream.of(new Grant(parts[1], Role.REPORT, parts[2])) : Stream.empty();
    }
}
