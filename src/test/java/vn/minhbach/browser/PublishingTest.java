package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a civil servant does who was used to mailing the file. */
@QuarkusTest
@Tag("journeys")
@WithTestResource(EmbeddedDatabaseResource.class)
class PublishingTest {

    private static final String PUBLISHER = "test-browser";

    @TempDir
    Path folder;

    @TestHTTPResource("/")
    URL portal;

    @Inject
    Tokens tokens;

    @Inject
    PublisherSettings settings;

    private Browser browser;

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void onAPhoneAFileIsCorrectedExplainedAndConfirmedByAnother() throws IOException {
        settings.requireTwoPersons(PUBLISHER, true, Actor.operator());
        MiniDataset mini = new MiniDataset(folder, PUBLISHER).change("funding.csv", 2, "67000000000", "67.000");
        Path bad = Files.write(folder.resolve("Số liệu tháng 11 (lỗi).zip"), mini.zip());
        Path good = Files.write(folder.resolve("Số liệu tháng 11.zip"),
                mini.change("funding.csv", 2, "67.000", "67000000000").zip());

        browser = Browser.open(360, 740, "vi");
        browser.go(portal.toString());
        browser.press(By.cssSelector("footer a[href='/publish']"));
        signIn("Nguyễn Thị Hoa");
        assertThat(text()).contains("Nguyễn Thị Hoa").contains("quy định hai người").contains("chưa công bố lần nào");

        upload(bad);
        assertThat(text()).contains("Số liệu tháng 11 (lỗi).zip").contains("Có một lỗi").contains("không rõ là số nào");
        browser.press(By.cssSelector(".alarmed a[href^='#']"));
        assertThat(browser.text(By.cssSelector("td.bad"))).isEqualTo("67.000");
        fits();

        browser.press(By.cssSelector(".crumbs a"));
        browser.find(By.id("reason")).sendKeys("Lần công bố đầu tiên");
        upload(good);
        String draft = browser.address();
        assertThat(draft).matches(".*/publish/" + PUBLISHER + "/drafts/[0-9a-f-]{36}");
        assertThat(text()).contains("Những gì sẽ thay đổi").contains("chờ một người khác").contains(draft)
                .contains("Số liệu tháng 11.zip");
        fits();

        browser.go(URI.create(portal.toString()).resolve("/publish").toString());
        browser.press(By.cssSelector("form.signed-in button"));
        browser.go(draft);
        assertThat(text()).contains("Hãy đăng nhập để mở trang bạn cần");
        signIn("Trần Văn Minh");
        assertThat(browser.address()).isEqualTo(draft);
        assertThat(browser.find(By.id("reason")).getDomProperty("value")).isEqualTo("Lần công bố đầu tiên");
        browser.press(By.cssSelector("#decide form.sheet button"));
        assertThat(browser.address()).isEqualTo(draft);
        assertThat(text()).contains("Đã công bố").contains("Trần Văn Minh").contains("Nguyễn Thị Hoa");
        fits();
        browser.press(By.cssSelector("a.button[href^='/releases/']"));
        assertThat(text()).contains("Dữ liệu thử");
    }

    private void signIn(String holder) {
        String token = tokens.create(holder, new Grant(PUBLISHER, Role.PUBLISH, null), Duration.ofDays(1)).secret();
        browser.find(By.id("token")).sendKeys(token);
        browser.press(By.cssSelector("main form.sheet button"));
    }

    private void upload(Path file) {
        browser.find(By.id("file")).sendKeys(file.toString());
        browser.press(By.cssSelector("form.sheet button"));
    }

    private String text() {
        return browser.text(By.tagName("main"));
    }

    private void fits() {
        assertThat(browser.width()).isLessThanOrEqualTo(360);
    }
}
