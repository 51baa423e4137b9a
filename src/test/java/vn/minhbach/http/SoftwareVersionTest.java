package vn.minhbach.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * No answer tells of which version the software is, when it was built, or what it was made with (OWASP ASVS 5, 13.4.6).
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SoftwareVersionTest {

    private static final Pattern TAG = Pattern.compile("(W/)?\"[0-9a-f]{24,64}\"");
    private static final Pattern MADE_WITH = Pattern.compile(
            "(?i)quarkus|vert\\.?x|resteasy|smallrye|netty|apache poi|hibernate|\\bqute\\b|\\bjava/|jboss|snapshot");

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/projects?kind=nonsense", "/no-such-page", "/data", "/checks",
            "/checks.csv", "/checks.csv?release=1", "/checks.xlsx", "/checks.json", "/directives.ics",
            "/figures/funding-1", "/figures/funding-1.bib", "/figures/funding-1.json", "/data/template.xlsx",
            "/data/minh-bach.zip", "/data/minh-bach.zip?release=1", "/data/minh-bach.xlsx?release=1",
            "/data/datapackage.json", "/data/nobody.zip", "/graphql?query=%7B__typename%7D",
            "/graphql?query=%7B__typename%7D&release=1", "/graphql?query=nonsense", "/graphql",
            "/graphql/schema.graphql", "/publish", "/publish/nobody", "/api/nothing", "/api/publishers/nobody/drafts",
            "/q", "/q/health", "/q/health/live", "/q/health/ready", "/q/info", "/q/openapi",
            "/q/metrics", "/q/dev-ui", "/favicon.svg", "/screenshot.png", "/cite?query=%7B__typename%7D",
            "/.well-known/security.txt", "//", "/%00", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF",
            "/application.properties", "/.git/config"})
    void isInNoAnswer(String path) throws IOException {
        RawAnswer answer = RawAnswer.get(path, "localhost");
        assertThat(answer.said()).as(path).doesNotContain(version, version.replaceFirst("-.*", ""))
                .doesNotContainPattern(MADE_WITH);
        assertThat(answer.header("Server") + answer.header("X-Powered-By") + answer.header("Via")).isEmpty();
        assertThat(answer.header("Last-Modified"))
                .as("of what was built with the software, that is the time of the build").isEmpty();
        if (path.startsWith("/.git") || path.contains("-INF/") || path.endsWith(".properties")) {
            assertThat(answer.status()).as("what the software is made of").isEqualTo(404);
        }
        if (!answer.header("ETag").isEmpty() && !path.startsWith("/directives.ics")) {
            assertThat(answer.header("ETag")).as("of the bytes").matches(TAG);
        }
    }
}
