package vn.minhbach.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.build.JwtSignatureBuilder;

/**
 * As much of an OpenID Connect provider as the portal asks for: its description, its key, and a sign-in that asks
 * nothing and lets in {@link #PERSON}. It is on another host than the portal, so that cookies behave as they do with a
 * real one.
 */
public class OidcProvider implements QuarkusTestResourceLifecycleManager {

    /** Turns signing in with OpenID Connect on, as an operator would. */
    public static class On implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("minhbach.denials.most", "30", "minhbach.uploads.idle", "PT2S", "minhbach.uploads.window",
                    "PT3S", "minhbach.connections.half-sent", "PT3S", "minhbach.connections.body", "PT4S",
                    "quarkus.http.limits.max-connections", "400",
                    "quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.client-id", CLIENT,
                    "quarkus.oidc.credentials.secret", "a-secret-of-the-test-with-32-characters");
        }
    }

    public static final String PERSON = "Trần Văn Minh";
    public static final String PUBLISHER = "test-oidc-pages";
    private static final String CLIENT = "minh-bach";
    private static final KeyPair KEY = newKey();
    private static String address;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        RSAPublicKey key = (RSAPublicKey) KEY.getPublic();
        json("/.well-known/openid-configuration", "{'issuer':'" + address + "','authorization_endpoint':'" + address
                + "/authorize','token_endpoint':'" + address + "/token','end_session_endpoint':'" + address
                + "/logout','jwks_uri':'" + address + "/jwks','subject_types_supported':['public'],"
                + "'response_types_supported':['code'],'id_token_signing_alg_values_supported':['RS256']}");
        json("/jwks",
                "{'keys':[{'kty':'RSA','use':'sig','alg':'RS256','kid':'k','n':'"
                        + base64(key.getModulus().toByteArray()) + "','e':'"
                        + base64(key.getPublicExponent().toByteArray()) + "'}]}");
        server.createContext("/authorize", OidcProvider::authorize);
        server.createContext("/token", OidcProvider::exchange);
        server.createContext("/logout", OidcProvider::logout);
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", address);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** An access token of the provider for someone with these roles. */
    public static String token(String... roles) {
        return accessToken("minh", PERSON, roles).sign(KEY.getPrivate());
    }

    /** The same of another person, who may bear the same name. */
    public static String tokenOf(String subject, String name, String... roles) {
        return accessToken(subject, name, roles).sign(KEY.getPrivate());
    }

    /** One that somebody else made in its name. */
    public static String forged(String... roles) {
        return accessToken("minh", PERSON, roles).sign(newKey().getPrivate());
    }

    /** One of the provider that is for another application. */
    public static String forAnother(String... roles) {
        return claims("minh", PERSON, roles).audience("another").jws().keyId("k").type("at+jwt").sign(KEY.getPrivate());
    }

    /** What the provider tells an application of who signed in; with a nonce or without. */
    public static String idToken(String nonce, String... roles) {
        JwtClaimsBuilder claims = claims("minh", PERSON, roles);
        return (nonce == null ? claims : claims.claim("nonce", nonce)).jws().keyId("k").sign(KEY.getPrivate());
    }

    private static JwtSignatureBuilder accessToken(String subject, String name, String... roles) {
        return claims(subject, name, roles).jws().keyId("k").type("at+jwt");
    }

    private static JwtClaimsBuilder claims(String subject, String name, String... roles) {
        return Jwt.issuer(address).audience(CLIENT).subject(subject).upn(name).groups(Set.of(roles)).expiresIn(300);
    }

    /**
     * Who asked last is who comes for the tokens: a nonce for the id token (OpenID Connect Core, 3.1.2.1), and the
     * challenge of RFC 7636.
     */
    private static volatile Map<String, String> asked = Map.of();
    private static volatile String loggedOut;

    /** What the last sign-out named. */
    public static String loggedOut() {
        return loggedOut;
    }

    private static void authorize(HttpExchange exchange) throws IOException {
        asked = parameters(exchange.getRequestURI().getRawQuery());
        redirect(exchange, asked.get("redirect_uri") + "?code=x&state=" + asked.get("state"));
    }

    private static void exchange(HttpExchange exchange) throws IOException {
        String verifier = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .get("code_verifier");
        if (verifier == null || !"S256".equals(asked.get("code_challenge_method"))
                || !asked.get("code_challenge").equals(challenge(verifier))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        answer(exchange,
                "{'token_type':'Bearer','expires_in':300,'access_token':'" + token("publish:" + PUBLISHER)
                        + "','id_token':'"
                        + idToken(asked.get("nonce"), "publish:" + PUBLISHER) + "'}");
    }

    private static void logout(HttpExchange exchange) throws IOException {
        Map<String, String> said = parameters(exchange.getRequestURI().getRawQuery());
        loggedOut = said.get("id_token_hint");
        redirect(exchange, said.get("post_logout_redirect_uri"));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Stream.of(query.split("&")).map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void json(String path, String body) {
        server.createContext(path, exchange -> answer(exchange, body));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Without the sign bit's own byte. */
    private static String base64(byte[] number) {
        byte[] plain = number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
