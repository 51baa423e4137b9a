package vn.minhbach.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;

/**
 * Whether what a provider signed is an access token, which is for programs, and not the id token of somebody who signed
 * in somewhere: its type says so in the header ({@code at+jwt}, RFC 9068) or among the claims ({@code Bearer},
 * Keycloak).
 */
// It is looked up, not injected.
@Unremovable
@Singleton
@TenantFeature("api")
class AccessTokenType implements Validator {

    /** What only id tokens have (OpenID Connect Core, 2 and 3.1.3.6). */
    private static final List<String> OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash");

    private final Set<String> types;

    AccessTokenType(
            @ConfigProperty(name = "minhbach.access-token-types", defaultValue = "at+jwt,application/at+jwt,Bearer") Set<String> types) {
        this.types = types;
    }

    /** @return what is wrong, null where nothing is */
    @Override
    public String validate(JwtContext token) throws MalformedClaimException {
        JwtClaims claims = token.getJwtClaims();
        if (OF_ID_TOKENS.stream().anyMatch(claims::hasClaim)) {
            return "It is an id token";
        }
        String header = token.getJoseObjects().get(0).getHeader("typ");
        return Stream
                .of(Optional.ofNullable(header), Optional.ofNullable(claims.getClaimValue("typ")).map(Object::toString))
                .flatMap(Optional::stream).anyMatch(types::contains) ? null : "It is no access token";
    }
}
