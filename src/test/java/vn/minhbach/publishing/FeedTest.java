package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a feed reader is told, and that nobody who follows a feed misses anything. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class FeedTest extends PublishingSpecification {

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static Feed feed(String address) {
        return parsed(get(address).then().statusCode(200).extract().asString());
    }

    private static Feed parsed(String text) {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(text));
        } catch (Exception noFeed) {
            throw new AssertionError(text, noFeed);
        }
    }

    private static String link(Feed feed, String relation) {
        return feed.getOtherLinks().stream().filter(each -> each.getRel().equals(relation)).map(Link::getHref)
                .findFirst().orElse(null);
    }

    private static List<String> ids(Feed feed) {
        return feed.getEntries().stream().map(Entry::getId).toList();
    }

    @Test
    void aCorrectionIsToldWithTheOldAndTheNewFigure() {
        MiniDataset mini = new MiniDataset(folder, "test-feed");
        int first = published(mini, null).release();
        int second = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm <b>").release();

        Feed told = feed("/feed.atom?programme=test-feed-2023&kind=CHANGED");
        assertThat(told.getTitle()).isEqualTo("Minh Bạch: những gì thay đổi, Kế hoạch 2023");
        Entry correction = told.getEntries().get(0);
        assertThat(correction.getTitle())
                .isEqualTo("Đính chính: Kế hoạch vốn, bố trí năm 2023, nhiều nguồn vốn, Kế hoạch 2023:"
                        + " hơn 68 tỷ đồng, số liệu tháng 12/2023 (trước: hơn 67 tỷ đồng)");
        assertThat(correction.getAuthors().get(0).getName()).isEqualTo("test-feed");
        assertThat(correction.getContents().get(0).getType()).isEqualTo("html");
        assertThat(correction.getContents().get(0).getValue()).contains("hơn 67 tỷ đồng").contains("hơn 68 tỷ đồng")
                .contains("Lý do: Nhập nhầm &lt;b&gt;");
        String page = correction.getAlternateLinks().get(0).getHref();
        assertThat(page).startsWith("http://localhost:" + RestAssured.port + "/figures/funding-");
        assertThat(get(page).then().statusCode(200).extract().asString()).contains("hơn 68 tỷ đồng");
        assertThat(feed("/feed.atom?programme=test-feed-2023&kind=CHANGED&lang=en").getEntries().get(0))
                .satisfies(english -> {
                    assertThat(english.getId()).as("the same, whatever the language").isEqualTo(correction.getId());
                    assertThat(english.getTitle()).contains("more than VND 68 billion")
                            .endsWith("(before: more than VND 67 billion)");
                });

        assertThat(feed("/feed.atom?place=test-feed-old&release=" + first).getEntries())
                .noneMatch(each -> each.getTitle().startsWith("Đính chính"));
        assertThat(ids(feed("/feed.atom?project=test-feed-p2&indicator=test-feed-i1"))).as("both at once").isEmpty();
        assertThat(feed("/feed.atom?indicator=test-feed-i1&only=FIGURES").getEntries()).hasSize(3)
                .allMatch(each -> each.getTitle().startsWith("Mới: Tỷ lệ thử, "));
        assertThat(get("/feed.atom?place=nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/feed.atom?kind=BETTER").statusCode()).isEqualTo(400);
        assertThat(get("/feed.atom?from=x").statusCode()).isEqualTo(400);
        assertThat(get("/feed.atom?from=999999-0").statusCode()).isEqualTo(400);

        Entry release = feed("/releases.atom").getEntries().get(0);
        assertThat(release.getTitle()).isEqualTo("Lần công bố " + second + ": Dữ liệu thử");
        assertThat(release.getContents().get(0).getValue()).contains("Nhập nhầm &lt;b&gt;");
    }

    @Test
    void whoFollowsBackUntilSomethingIsKnownMissesNothing() {
        MiniDataset mini = new MiniDataset(folder, "test-feeds");
        int before = published(mini, null).release() - 1;
        IntStream.range(0, 120).forEach(
                i -> mini.add("funding.csv", "X-p1,,ALLOCATED,,20%02d,%d,,,X-s2,,,,2023".formatted(i % 100, 1000 + i)
                        .replace("ALLOCATED,,", i < 100 ? "ALLOCATED,ODA," : "ALLOCATED,PRIVATE,")));
        published(mini, null);
        int last = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm").release();

        List<String> ids = new ArrayList<>();
        String next = "/feed.atom?publisher=test-feeds";
        String archived = null;
        for (int parts = 0; next != null; parts++) {
            assertThat(parts).isLessThan(20);
            Feed part = feed(next);
            assertThat(part.getEntries().size()).isLessThanOrEqualTo(50);
            ids.addAll(ids(part));
            next = link(part, "prev-archive");
            archived = parts == 0 ? next : archived;
            assertThat(link(part, "current")).isEqualTo(
                    parts == 0 ? null : "http://localhost:" + RestAssured.port + "/feed.atom?publisher=test-feeds");
        }
        assertThat(ids).doesNotHaveDuplicates()
                .hasSize(data("{changes(since: %d, to: %d, filter: {publisher: [\"test-feeds\"]}) {totalCount}}"
                        .formatted(before, last))
                        .getInt("changes.totalCount"));

        String was = get(archived).asString();
        assertThat(was).contains("http://purl.org/syndication/history/1.0");
        published(mini.change("funding.csv", 2, "68000000000", "69000000000"), "Nhập nhầm nữa");
        assertThat(get(archived).asString()).as("an archived part never changes").isEqualTo(was);
        assertThat(ids(feed("/feed.atom?publisher=test-feeds"))).as("what was told stays told")
                .containsAll(ids.subList(0, 1)).hasSize(50);
    }

    @Test
    void aFeedThatHasNothingNewIsNotSentAgain() {
        Response once = get("/checks.atom?release=2&verdict=CONTRADICTION");
        assertThat(once.contentType()).startsWith("application/atom+xml");
        assertThat(given().header("If-None-Match", once.header("ETag"))
                .get("/checks.atom?release=2&verdict=CONTRADICTION").statusCode()).isEqualTo(304);
        assertThat(parsed(once.asString()).getEntries())
                .hasSize(data("{checks(release: 2, filter: {verdict: [CONTRADICTION]}) {totalCount}}")
                        .getInt("checks.totalCount"));
        assertThat(feed("/checks.atom").getEntries()).isNotEmpty()
                .allMatch(each -> each.getAlternateLinks().get(0).getHref().contains("/checks?"));
        assertThat(get("/projects").asString()).contains(
                "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Minh Bạch: những gì thay đổi\" href=\"/feed.atom\">");
        assertThat(given().header("Accept-Language", "en").get("/places/bac-kan").asString())
                .contains("<a href=\"/feed.atom?place=bac-kan&amp;lang=en\"");
    }
}
