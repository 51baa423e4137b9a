package vn.minhbach.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PortalLinksTest extends PortalSpecification {

    private static final Pattern FILE = Pattern.compile("\\.(csv|xlsx|jsonl?|parquet)(?=\\?|$)");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");

    /**
     * Every page, and of the lists every way to narrow and to sort them once; of the figures, and of the files of what
     * is alike, one of each kind.
     */
    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(crawl(address -> address.startsWith("/figures/") ? shape(address).replaceAll("-\\d+", "-#")
                : FILE.matcher(address).find() ? FILE.matcher(shape(address)).replaceFirst(".#")
                        .replaceFirst("^/(\\w+)/[^/?]+?(/|\\.#)", "/$1/#$2")
                : shape(address)))
                .hasSizeGreaterThan(200);
    }

    /** As well every figure and every file in each of its forms. */
    @Test
    @Tag("journeys")
    void everyLinkToEveryFigureLeadsSomewhere() {
        assertThat(crawl(PortalLinksTest::shape)).hasSizeGreaterThan(3_000);
    }

    /** @param shape what is alike in addresses of which one stands for all, which are returned */
    private static Set<String> crawl(UnaryOperator<String> shape) {
        Set<String> seen = new HashSet<>();
        List<String> broken = new ArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        for (List<String> wave = List.of("/?release=2", "/?release=2&lang=en", "/"); !wave.isEmpty();) {
            List<String> next = new ArrayList<>();
            // Several at a time, and by a plain client, as there are thousands of them.
            for (Followed each : wave.parallelStream().map(path -> follow(client, path)).toList()) {
                if (each.status() >= 400) {
                    broken.add(each.status() + " " + each.path());
                }
                // The present is what other tests published last; its links are followed from one page only.
                each.links().stream().filter(target -> target.contains("release=2") || each.path().equals("/"))
                        .filter(target -> seen.add(shape.apply(target))).forEach(next::add);
            }
            wave = next;
        }
        assertThat(broken).isEmpty();
        return seen;
    }

    /** @param links where it is a page of the portal */
    private record Followed(String path, int status, List<String> links) {
    }

    private static Followed follow(HttpClient client, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Accept", "text/html, */*;q=0.5").build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean page = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                    && !path.startsWith("/graphiql");
            return new Followed(path, response.statusCode(), page ? LINK.matcher(response.body()).results()
                    .map(link -> link.group(1).replace("&amp;", "&").replaceAll("#.*", "")).toList() : List.of());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(path, failed);
        }
    }

    /** The path with the names of its parameters, and the value of those that choose another view. */
    private static String shape(String address) {
        URI uri = URI.create(address);
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        // One indicator stands for all in how it is narrowed and sorted: that is a matter of the page.
        return (query.matches("(?:lang=..&)?release=\\d+") ? uri.getPath()
                : uri.getPath().replaceFirst("^/indicators/[^/.]+$", "/indicators/#")) + "?"
                + Arrays.stream(query.split("&"))
                        .map(each -> each.startsWith("by=") || each.startsWith("sort=") || each.startsWith("lang=")
                                ? URLDecoder.decode(each, StandardCharsets.UTF_8) : each.split("=")[0])
                        .sorted().collect(Collectors.joining("&"));
    }
}
