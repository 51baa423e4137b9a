package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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

/** What a journalist does who asks by GraphQL without writing a program. */
@QuarkusTest
@Tag("journeys")
@WithTestResource(EmbeddedDatabaseResource.class)
class ConsoleTest {

    private static final String QUERY = "{ place(code: \"bac-kan\") { code name } }";

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

    /** Waits until the answer holds this. */
    private void answered(String part) {
        browser.run("return document.querySelector('.graphiql-response .CodeMirror')?.CodeMirror.getValue().includes('"
                + part + "')");
    }

    private String written() {
        return (String) browser
                .run("return document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.getValue()");
    }

    @Test
    void aQueryInTheAddressIsThereAndAnswered() {
        browser = Browser.open(1280, 900, "vi");
        open("/graphiql?lang=en&query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8));
        answered("\"code\": \"bac-kan\"");
        assertThat(written()).isEqualTo(QUERY);
        // The documentation is open, and comes with the schema.
        browser.run("return document.querySelector('.graphiql-doc-explorer').textContent.includes('Query')");
        assertThat(browser.find(By.cssSelector("header a[href*='/data/api']")).isDisplayed()).isTrue();
        assertThat(browser.text(By.cssSelector("header"))).contains("Minh Bạch", "GraphQL console (GraphiQL)");
    }

    @Test
    void aSavedQuestionOpensBesideWhatWasWrittenAndItsAddressCanBeSent() {
        browser = Browser.open(1280, 900, "vi");
        open("/graphiql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8));
        answered("\"code\": \"bac-kan\"");
        WebElement question = browser.find(By.cssSelector("[data-question=disbursement-rate]"));
        // By the keyboard, as a link.
        question.sendKeys(Keys.ENTER);
        answered("hơn 67 tỷ đồng");
        assertThat(written()).contains("DisbursementRate");
        assertThat(question.getDomAttribute("aria-current")).isEqualTo("true");
        assertThat(URLDecoder.decode(browser.address(), StandardCharsets.UTF_8)).contains("DisbursementRate");
        browser.find(By.id("graphiql-session-tab-0")).click();
        assertThat(written()).as("in its own tab").isEqualTo(QUERY);
    }

    @Test
    void onAPhoneTheQuestionsAreAboveTheEditorAndTheAnswerBelow() {
        browser = Browser.open(360, 740, "vi");
        open("/graphiql");
        browser.find(By.cssSelector(".questions summary")).click();
        browser.find(By.cssSelector("[data-question=disbursement-rate]")).click();
        answered("hơn 67 tỷ đồng");
        assertThat(browser.width()).isLessThanOrEqualTo(360);
        assertThat(browser.find(By.cssSelector(".graphiql-response")).getLocation().y)
                .isGreaterThan(browser.find(By.cssSelector(".graphiql-query-editor")).getLocation().y);
        assertThat(browser.find(By.cssSelector("[data-question]")).isDisplayed()).as("the list is closed").isFalse();
    }
}
