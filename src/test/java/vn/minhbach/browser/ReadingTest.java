package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a citizen does on a phone, and an official at a desk. */
@QuarkusTest
@Tag("journeys")
@WithTestResource(EmbeddedDatabaseResource.class)
class ReadingTest {

    private static final List<String> PAGES = List.of("/", "/projects", "/projects/quang-ninh-lien-thong-dvc",
            "/programmes",
            "/programmes/bac-kan-2023", "/programmes/quang-ninh-it-2020", "/funding", "/funding?by=FUND", "/indicators",
            "/indicators/budget-revenue", "/indicators/phones-per-100", "/directives",
            "/directives/quang-nam-2024-03-a4",
            "/directives/quang-ninh-2020-09-a3", "/places", "/places/bac-kan",
            "/places/thai-nguyen-2025", "/agencies", "/agencies/so-tttt-quang-nam", "/sources",
            "/sources/bac-kan-2023-12",
            "/scorecards", "/scorecards/dti", "/scorecards/dti?place=bac-kan", "/projects/unevaluated",
            "/places/da-nang",
            "/report-mistake?about=/figures/count-1&in=1", "/releases", "/releases/1", "/releases/1...2", "/data",
            "/data/api", "/search?q=bac+kan", "/programmes/no-such-programme");

    @TestHTTPResource("/")
    URL portal;

    private Browser browser;

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private void open(String path) {
        browser.go(URI.create(portal.toString()).resolve(path).toString());
    }

    @Test
    void noPageIsWiderThanAPhone() {
        browser = Browser.open(360, 740, "vi");
        for (String page : PAGES) {
            for (String language : List.of("vi", "en")) {
                open(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(browser.width()).as("width of %s in %s", page, language).isLessThanOrEqualTo(360);
            }
        }
    }

    @Test
    void oneClickOnAFigureShowsItsQuoteAndItsSource() {
        browser = Browser.open(360, 740, "vi");
        open("/programmes/bac-kan-2023");
        WebElement figure = browser.findAll(By.cssSelector("details.figure")).stream()
                .filter(each -> each.getText().contains("hơn 67 tỷ đồng")).findFirst().orElseThrow();
        assertThat(figure.findElement(By.tagName("blockquote")).isDisplayed()).isFalse();
        figure.findElement(By.tagName("summary")).click();
        assertThat(figure.findElement(By.tagName("blockquote")).isDisplayed()).isTrue();
        assertThat(figure.findElement(By.tagName("blockquote")).getText()).contains("với tổng kinh phí hơn 67 tỷ đồng");
        browser.press(figure.findElement(By.cssSelector("a[href*='/sources/bac-kan-2023-12']")));
        assertThat(browser.address()).contains("/sources/bac-kan-2023-12");
    }

    @Test
    void theReportedAndTheComputedRateStandApart() {
        browser = Browser.open(1280, 900, "vi");
        open("/programmes/bac-kan-2023");
        List<String> figures = browser.findAll(By.cssSelector("details.figure > summary")).stream()
                .map(WebElement::getText).toList();
        assertThat(figures).anySatisfy(each -> assertThat(each).startsWith("khoảng 53%"))
                .anySatisfy(each -> assertThat(each).startsWith("khoảng 53,7%"))
                .anySatisfy(each -> assertThat(each).startsWith("khoảng 36 tỷ đồng"))
                .anySatisfy(each -> assertThat(each).startsWith("hơn 67 tỷ đồng"));
    }

    @Test
    void aWordTypedWithoutAccentsFindsThePlaceAndLeadsThere() {
        browser = Browser.open(360, 740, "vi");
        open("/");
        browser.follow(
                () -> browser.find(By.cssSelector("main input[type=search][name=q]")).sendKeys("bac kan" + Keys.ENTER));
        assertThat(browser.address()).contains("/search");
        browser.press(By.cssSelector("main a[href*='/places/bac-kan']"));
        assertThat(browser.text(By.tagName("h1"))).contains("Bắc Kạn");
    }

    @Test
    void theBrowsersLanguageIsSpokenAndCanBeChangedOnThePage() {
        browser = Browser.open(1280, 900, "en");
        open("/programmes/bac-kan-2023?release=1");
        assertThat(browser.find(By.tagName("html")).getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.text(By.tagName("main"))).contains("more than VND 67 billion");
        browser.press(By.cssSelector("a[hreflang=vi]"));
        assertThat(browser.find(By.tagName("html")).getDomAttribute("lang")).isEqualTo("vi");
        assertThat(browser.address()).contains("/programmes/bac-kan-2023").contains("release=1").contains("lang=vi");
        assertThat(browser.text(By.tagName("main"))).contains("hơn 67 tỷ đồng");
    }
}
