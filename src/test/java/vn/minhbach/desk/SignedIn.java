package vn.minhbach.desk;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** A browser that signed in with a token, once for all that it asks. */
public final class SignedIn {

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private SignedIn() {
    }

    /** One that looks at pages. With a token that is not good it has a cookie that is nobody's. */
    public static RequestSpecification with(String token) {
        return given().cookie("mb_session", session(token)).redirects().follow(false).header("Accept", "text/html")
                .header("Accept-Language", "vi");
    }

    /** One that sends a form of ours, as browsers say it. */
    public static RequestSpecification sending(String token) {
        return with(token).header("Origin", "http://localhost:" + RestAssured.port);
    }

    /** What the browser keeps of it. */
    static String session(String token) {
        return SESSIONS.computeIfAbsent(token, SignedIn::begin);
    }

    private static String begin(String token) {
        String session = given().redirects().follow(false).header("Origin", "http://localhost:" + RestAssured.port)
                .formParam("token", token)
                .post("/publish/sign-in").cookie("mb_session");
        return session == null ? "nobody's" : session;
    }
}
