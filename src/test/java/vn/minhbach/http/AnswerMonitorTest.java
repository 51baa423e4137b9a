package vn.minhbach.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What an operator knows of each answer; that it stands in the log too is tried in {@code StartingIT}. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class AnswerMonitorTest {

    @Inject
    MeterRegistry registry;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/projects.csv", "/graphql?query=%7B__typename%7D", "/favicon.ico",
            "/q/health/live", "/publish"})
    void eachHasAnIdOfItsOwn(String path) {
        String first = id(path, null);
        assertThat(first).matches("[a-z0-9]+-[a-z0-9]+");
        assertThat(id(path, null)).isNotEqualTo(first);
    }

    @Test
    void theIdOfAProxyIsKept() {
        assertThat(id("/", "4f1c0de0b7a94a5f8f6e5d0c1b2a3948")).isEqualTo("4f1c0de0b7a94a5f8f6e5d0c1b2a3948");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with a space in it", "<script>alert(1)</script>",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void whatIsNoIdIsNotRepeated(String sent) {
        assertThat(id("/", sent)).isNotEqualTo(sent).matches("[a-z0-9]+-[a-z0-9]+");
    }

    @Test
    void eachIsCountedByItsDoor() {
        long present = count("graphql", "present", "2xx");
        long named = count("files", "named", "2xx");
        long missing = count("pages", "present", "4xx");
        given().get("/graphql?query=%7B__typename%7D").then().statusCode(200);
        given().get("/projects.csv?release=1").then().statusCode(200);
        given().get("/no-such-page").then().statusCode(404);
        assertThat(count("graphql", "present", "2xx")).isGreaterThan(present);
        assertThat(count("files", "named", "2xx")).isGreaterThan(named);
        assertThat(count("pages", "present", "4xx")).isGreaterThan(missing);
        assertThat(registry.get("minhbach.release").gauge().value()).isGreaterThanOrEqualTo(3);
    }

    private long count(String door, String release, String status) {
        Timer timer = registry.find(AnswerMonitor.ANSWERS).tags("door", door, "release", release, "status", status)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private static String id(String path, String sent) {
        var request = given().urlEncodingEnabled(false).redirects().follow(false);
        return (sent == null ? request : request.header(AnswerMonitor.ID, sent)).get(path).header(AnswerMonitor.ID);
    }
}
