package vn.minhbach.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** That a first visit to any page is light: the page, its style, its script and its icon, as they come compressed. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PageWeightTest {

    private static final int WITHOUT_PICTURE = 60 * 1024;
    private static final int WITH_PICTURE = 120 * 1024;
    private static final Pattern PART = Pattern.compile(
            "<link rel=\"stylesheet\" href=\"([^\"]+)|<script[^>]* src=\"([^\"]+)|<img[^>]* src=\"([^\"]+)|<link rel=\"icon\" type=\"image/svg\\+xml\" href=\"([^\"]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> known = new TreeMap<>();

    @Test
    void aFirstVisitToAnyPageIsLight() throws IOException, InterruptedException {
        List<String> heavy = new ArrayList<>();
        for (String page : PageKinds.LISTED) {
            HttpResponse<byte[]> answer = get(PageKinds.in(page, "vi"));
            String html = new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(),
                    StandardCharsets.UTF_8);
            int bytes = answer.body().length;
            Matcher parts = PART.matcher(html);
            boolean picture = html.contains("<svg");
            while (parts.find()) {
                picture |= parts.group(3) != null;
                String part = parts.group(0).replaceFirst(".*\"", "");
                if (!known.containsKey(part)) {
                    known.put(part, get(part).body().length);
                }
                bytes += known.get(part);
            }
            if (bytes > (picture ? WITH_PICTURE : WITHOUT_PICTURE)) {
                heavy.add(page + ": " + bytes + " bytes, of which the page itself " + answer.body().length);
            }
        }
        assertThat(heavy).isEmpty();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Accept", "text/html, */*;q=0.5")
                .header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
