package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * What three people come for, on a phone and at a desk, in both languages, with scripts and without: each finds it in a
 * few steps. What they see is kept in {@code target/screenshots}.
 */
@QuarkusTest
@Tag("journeys")
@WithTestResource(EmbeddedDatabaseResource.class)
class JourneyTest {

    private static Browser browser;

    @TestHTTPResource("/")
    URL portal;

    /**
     * How somebody reads.
     *
     * @param width of the window
     * @param scripts whether they run
     */
    record Way(String language, int width, boolean scripts) {

        @Override
        public String toString() {
            return language + "-" + width + (scripts ? "" : "-without-scripts");
        }
    }

    static Stream<Arguments> ways() {
        return Stream.of("vi", "en").flatMap(language -> Stream.of(360, 1280)
                .flatMap(width -> Stream.of(true, false)
                        .map(scripts -> Arguments.of(new Way(language, width, scripts)))));
    }

    @BeforeAll
    static void open() {
        browser = Browser.open(360, 740, "vi");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private void begin(Way way, String page) {
        browser.resize(way.width, way.width == 360 ? 740 : 900);
        browser.runsScripts(way.scripts);
        go(page + (page.contains("?") ? "&" : "?") + "lang=" + way.language);
    }

    private void go(String path) {
        browser.go(URI.create(portal.toString()).resolve(path).toString());
    }

    /**
     * Looks at where one came to: in the language, no wider than the window, and not by scrolling past everything else.
     */
    private void seen(Way way, String who, String what) {
        assertThat(browser.width()).as("width of %s", browser.address()).isLessThanOrEqualTo(way.width);
        assertThat(browser.find(By.tagName("html")).getDomAttribute("lang")).isEqualTo(way.language);
        browser.picture(who + "-" + way + "-" + what);
    }

    private String main() {
        return browser.text(By.tagName("main"));
    }

    /** Opens the first figure, and reads the words that it rests on. */
    private void asksWhereAFigureComesFrom() {
        WebElement figure = browser.findAll(By.cssSelector("main details.figure")).stream()
                .filter(each -> each.isDisplayed() && !each.findElements(By.tagName("blockquote")).isEmpty())
                .findFirst().orElseThrow();
        figure.findElement(By.tagName("summary")).click();
        assertThat(figure.findElement(By.tagName("blockquote")).isDisplayed()).isTrue();
        browser.press(figure.findElement(By.cssSelector("a[href*='/figures/']")));
        assertThat(browser.address()).contains("/figures/");
    }

    /** Of Bắc Kạn: what became of the money, who says so, and how to tell the neighbours. */
    @ParameterizedTest
    @MethodSource("ways")
    void aCitizenFindsTheirProvinceAndWhoSaysSo(Way way) {
        begin(way, "/");
        seen(way, "citizen", "1-home");
        begin(way, "/search");
        browser.follow(() -> browser.find(By.cssSelector("main input[type=search], main input[name=q]"))
                .sendKeys("bac kan" + Keys.ENTER));
        seen(way, "citizen", "2-found");
        browser.press(By.cssSelector("main a[href*='/places/bac-kan']"));
        assertThat(browser.text(By.tagName("h1"))).contains(way.language.equals("vi") ? "Bắc Kạn" : "Bac Kan");
        seen(way, "citizen", "3-province");
        browser.press(By.cssSelector("main a[href*='/programmes/bac-kan-2023']"));
        assertThat(main()).contains("67").contains("53");
        seen(way, "citizen", "4-programme");
        asksWhereAFigureComesFrom();
        seen(way, "citizen", "5-figure");
        browser.press(By.cssSelector("a[href*='/share?']"));
        assertThat(browser.find(By.id("address")).getDomProperty("value")).startsWith(portal.toString())
                .contains("/figures/");
        seen(way, "citizen", "6-share");
    }

    /** With a deadline: a series, a table to take away, a citation, and what has no money. */
    @ParameterizedTest
    @MethodSource("ways")
    void aJournalistTakesNumbersAwayWithTheirSource(Way way) {
        begin(way, "/indicators");
        seen(way, "journalist", "1-indicators");
        browser.press(By.cssSelector("main a[href*='/indicators/budget-expenditure']"));
        seen(way, "journalist", "2-indicator");
        assertThat(browser.find(By.cssSelector("main a[href*='/indicators/budget-expenditure.csv']"))
                .getDomAttribute("href")).contains("lang=" + way.language);
        browser.press(By.cssSelector("main a[href*='/indicators/budget-expenditure?'][href*='place=']"));
        seen(way, "journalist", "3-series");
        begin(way, "/funding/unfunded");
        assertThat(main()).contains(way.language.equals("vi") ? "1.700" : "1,700");
        seen(way, "journalist", "4-unfunded");
        asksWhereAFigureComesFrom();
        assertThat(browser.findAll(By.cssSelector("main .citation"))).isNotEmpty();
        seen(way, "journalist", "5-citation");
    }

    /** Before a meeting: where the province stands, what is late, what a programme says and what it does not. */
    @ParameterizedTest
    @MethodSource("ways")
    void aLeaderSeesWhereTheProvinceStandsAndWhatIsLate(Way way) {
        begin(way, "/places/thai-nguyen-2025");
        seen(way, "leader", "1-province");
        browser.press(By.cssSelector("main a[href*='/places/bac-kan']"));
        browser.press(By.cssSelector("main a[href*='/programmes/bac-kan-2023']"));
        seen(way, "leader", "2-programme");
        begin(way, "/directives");
        seen(way, "leader", "3-directives");
        browser.press(By.cssSelector("main a[href*='/directives/quang-nam-2024-03-a']"));
        seen(way, "leader", "4-directive");
        begin(way, "/projects/ben-tre-an-ninh-mang-tap-trung");
        seen(way, "leader", "5-project");
    }
}
