package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** A notebook in a browser, at another origin, reads what is public. */
@QuarkusTest
@Tag("journeys")
@WithTestResource(EmbeddedDatabaseResource.class)
class NotebookTest {

    private static final String NOTEBOOK = """
            <!doctype html><meta charset="utf-8"><title>notebook</title><script type="module">
            const told = async work => { try { return await work() } catch (failed) { return failed.name } }
            const graphql = (query, types) => fetch("PORTALgraphql", {method: "POST", headers: {"Content-Type": "application/json", "Accept": types},
                body: JSON.stringify({query})})
            const all = []
            // One after the other: before the first is answered there may be no release to name.
            for (const each of [
              async () => (await (await graphql('{ place(code: "bac-kan") { name } }', "application/json")).json()).data.place.name == "Bắc Kạn",
              async () => (await graphql("{", "application/graphql-response+json")).status,
              async () => (await fetch("PORTALfigures/funding-1.json")).headers.get("Minh-Bach-Release") > 0,
              async () => (await fetch("PORTALdata/nobody.zip")).status,
              async () => (await fetch("PORTALpublish")).status,
              async () => (await fetch("PORTALapi/publishers/minh-bach/releases", {method: "POST", headers: {"Authorization": "Bearer x"}})).status
            ]) all.push(await told(each))
            fetch("/told?" + all)
            </script>""";

    @TestHTTPResource("/")
    URL portal;

    private final CompletableFuture<String> told = new CompletableFuture<>();
    private HttpServer other;
    private Browser browser;

    @BeforeEach
    void serve() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = NOTEBOOK.replace("PORTAL", portal.toString()).getBytes(StandardCharsets.UTF_8);
        other.createContext("/", asked -> {
            if (asked.getRequestURI().getPath().equals("/told")) {
                told.complete(asked.getRequestURI().getQuery());
            }
            asked.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            asked.sendResponseHeaders(200, page.length);
            asked.getResponseBody().write(page);
            asked.close();
        });
        other.start();
    }

    @AfterEach
    void close() {
        other.stop(0);
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void itReadsAnswersErrorsAndHeadersAndNothingOfPublishers() throws Exception {
        browser = Browser.open(1200, 900, "vi");
        browser.go("http://localhost:" + other.getAddress().getPort() + "/");
        assertThat(told.get(60, TimeUnit.SECONDS)).isEqualTo("true,400,true,404,TypeError,TypeError");
    }
}
