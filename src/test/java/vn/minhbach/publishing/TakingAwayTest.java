package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Whatever a page shows as a table or a chart leads to a file of it, and its head to every form that the page can be
 * had in.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class TakingAwayTest extends PublishingSpecification {

    private static final Path SAMPLE = Path.of("src/test/resources/made/complete");
    private static final List<String> PAGES = List.of("/", "/projects", "/projects/unevaluated",
            "/projects/take-portal", "/projects/take-portal?on=2024-08-01&lang=en",
            "/projects/quang-nam-so-hoa-ho-tich", "/programmes", "/programmes/take-2023", "/programmes/take-2022",
            "/programmes/bac-kan-2023", "/funding", "/funding?by=AGENCY&place=bac-kan",
            "/funding?by=FIELD", "/funding/unfunded", "/indicators", "/indicators/budget-expenditure?place=bac-kan",
            "/indicators/take-computers", "/directives",
            "/directives/take-order", "/directives/quang-nam-2024-03-a4", "/scorecards", "/scorecards/dti",
            "/scorecards/dti?place=bac-kan", "/scorecards/take-card",
            "/scorecards/take-card?place=take-old", "/checks", "/silence", "/places", "/places/take-old",
            "/places/bac-kan", "/places/bac-kan?release=1", "/agencies", "/agencies/take-science",
            "/agencies/so-tu-phap-quang-nam", "/sources", "/sources/take-report", "/sources/bac-kan-2023-12",
            "/releases", "/releases/1", "/releases/1...2", "/search?q=bac+kan", "/redactions",
            "/figures/funding-1", "/data", "/data/api");
    private static final Pattern ROW = Pattern.compile("<tr[ >]");
    private static final Pattern FILE = Pattern.compile("<(?:p|figcaption) class=\"files\">.*?</(?:p|figcaption)>",
            Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern ALTERNATE = Pattern
            .compile("<link rel=\"alternate\" type=\"([^\"]+)\" title=\"[^\"]+\" href=\"([^\"]+)\">");

    private final Map<String, Integer> sizes = new HashMap<>();

    /** The sample in which every column is filled in once, as another publisher's. */
    @BeforeEach
    void publishSample() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("take"));
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path each : files.toList()) {
                Files.writeString(copy.resolve(each.getFileName()), Files.readString(each)
                        .replaceAll("\\ball-", "take-").replace("made-complete", "made-taking-away"));
            }
        }
        assertThat(publisher.publish(new DatasetFolder(copy), null)).isNotInstanceOf(Outcome.Refused.class);
    }

    private static String page(String address) {
        return given().urlEncodingEnabled(false).accept("text/html").get(address).then().statusCode(200).extract()
                .asString();
    }

    private static List<String> addresses(String html) {
        return ADDRESS.matcher(html).results().map(each -> each.group(1).replace("&amp;", "&")).toList();
    }

    @Test
    void everyTableAndChartLeadsToAFileOfAtLeastWhatItShows() {
        List<String> lacking = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (String page : PAGES) {
            for (String part : page(page).split("(?=<h2)")) {
                List<String> files = FILE.matcher(part).results().map(MatchResult::group)
                        .flatMap(each -> addresses(each).stream()).filter(each -> each.matches(".*\\.csv(\\?.*)?"))
                        .toList();
                for (String table : part.split("(?=<table)")) {
                    Matcher caption = Pattern
                            .compile("<table.*?(?:<caption[^>]*>(.*?)</caption>).*?<tbody>(.*?)</tbody>",
                                    Pattern.DOTALL)
                            .matcher(table);
                    if (caption.find()) {
                        long rows = ROW.matcher(caption.group(2)).results().count();
                        shown.add(caption.group(1));
                        if (files.stream().noneMatch(each -> size(each) >= rows) && !isNoData(page, part)) {
                            lacking.add(page + ": the table " + caption.group(1) + " of " + rows + " rows, beside "
                                    + files.stream().map(each -> each + " of " + size(each)).toList());
                        }
                    }
                }
                if ((part.contains("<figure") || part.contains("class=\"bars\"") || part.contains("class=\"drawn"))
                        && files.isEmpty() && !part.contains("class=\"card\"") && !part.contains("class=\"headline")) {
                    lacking.add(page + ": a chart below " + part.lines().findFirst().orElse(""));
                }
                files.forEach(this::size);
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(shown).as("kinds of tables").hasSizeGreaterThan(20);
        assertThat(sizes).hasSizeGreaterThan(60);
    }

    private static boolean isNoData(String page, String part) {
        return page.equals("/data") && !part.contains("/data.csv");
    }

    /** How many rows a file has. */
    private int size(String address) {
        return sizes.computeIfAbsent(address, asked -> {
            Response file = given().urlEncodingEnabled(false).get(asked);
            assertThat(file.statusCode()).as(asked + ": " + file.asString()).isEqualTo(200);
            return Integer.parseInt(file.header("X-Total-Count"));
        });
    }

    @Test
    void theHeadOfAPageLeadsToEveryFormOfIt() {
        Set<String> types = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (String page : PAGES) {
            for (MatchResult each : ALTERNATE.matcher(page(page)).results().toList()) {
                types.add(each.group(1));
                String address = each.group(2).replace("&amp;", "&");
                if (seen.add(address)) {
                    Response form = given().urlEncodingEnabled(false).get(address);
                    assertThat(form.statusCode()).as(page + " leads to " + address).isEqualTo(200);
                    // An oEmbed answer is JSON; its own type is in links alone (oEmbed 2.3, 4).
                    assertThat(form.contentType()).as(address).startsWith(each.group(1).replace("+oembed", ""));
                }
            }
        }
        assertThat(types).contains("text/csv", "application/json", "application/x-ndjson",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/atom+xml", "text/calendar", "text/turtle", "application/ld+json", "application/rdf+xml",
                "application/x-bibtex");
        String narrowed = page("/projects?place=bac-kan&first=5&release=1&lang=en");
        assertThat(narrowed).contains("title=\"CSV\" href=\"/projects.csv?place=bac-kan&amp;lang=en&amp;release=1\">");
        assertThat(page("/places/bac-kan")).contains("href=\"/feed.atom?place=bac-kan\"")
                .doesNotContain("href=\"/feed.atom\">");
    }
}
