package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

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

    private Browser browser;

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void anOfficialSignsInWithTheProvincesAccountAndOut() {
        browser = Browser.open(1200, 900, "vi");
        browser.go(publish.toString());
        browser.press(By.cssSelector("a[href='/publish/oidc']"));
        browser.awaitAddress(publish + "/" + OidcProvider.PUBLISHER);
        assertThat(browser.text(By.tagName("main"))).contains(OidcProvider.PERSON);
        browser.press(By.cssSelector("form.signed-in button"));
        browser.awaitAddress(publish.toString());
        assertThat(browser.findAll(By.id("token"))).hasSize(1);
        assertThat(OidcProvider.loggedOut()).as("the provider knows too").isNotNull();
        browser.go(publish + "/" + OidcProvider.PUBLISHER);
        assertThat(browser.text(By.tagName("main"))).doesNotContain(OidcProvider.PERSON);
    }
}
