package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import vn.minhbach.desk.OidcProvider;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Signing in with the account of another site, whose redirects our cookies must survive. */
@QuarkusTest
@TestProfile(OidcProvider.On.class)
@WithTestResource(EmbeddedDatabaseResource.class)
@WithTestResource(OidcProvider.class)
class AccountTest {

    @TestHTTPResource("/publish")
    URL publish;

    private ChromeDriver browser;

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void anOfficialSignsInWithTheProvincesAccountAndOut() {
        browser = Browser.open(1200, 900, "vi");
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(20));
        browser.get(publish.toString());
        browser.findElement(By.cssSelector("a[href='/publish/oidc']")).click();
        wait.until(ExpectedConditions.urlToBe(publish + "/" + OidcProvider.PUBLISHER));
        assertThat(browser.findElement(By.tagName("main")).getText()).contains(OidcProvider.PERSON);
        browser.findElement(By.cssSelector("form.signed-in button")).click();
        wait.until(ExpectedConditions.presenceOfElementLocated(By.id("token")));
        browser.get(publish + "/" + OidcProvider.PUBLISHER);
        assertThat(browser.findElement(By.tagName("main")).getText()).doesNotContain(OidcProvider.PERSON);
    }
}
