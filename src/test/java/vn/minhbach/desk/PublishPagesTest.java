package vn.minhbach.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.PublisherSettings;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Publishing on pages, as a browser without scripts does it. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class PublishPagesTest extends PublishPagesSpecification {

    @Inject
    PublisherSettings settings;

    /** Publishes and returns the number of the release. */
    private static String published(String token, MiniDataset mini, String reason) {
        String draft = draft(token, mini);
        release(token, draft, reason).statusCode(303).header("Location", draft);
        return as(token).get(draft).then().statusCode(200).extract().htmlPath()
                .getString("**.find { it.@class == 'good' }.p.a.@href");
    }

    @Test
    void aRefusedUploadIsToldRowByRowInTheReadersLanguageAndNotKept() {
        MiniDataset mini = new MiniDataset(folder, "test-refused").change("funding.csv", 2, "67000000000", "1.700")
                .change("projects.csv", 2, "RECURRENT", "<script>alert(1)</script>")
                .change("progress.csv", 3, "X-p2", "X-p3")
                .change("programmes.csv", 3, "MIXED", "MIXD");
        String token = publisher("Lan <script>", mini.publisher);
        String page = upload(token, mini, "C:\\so\u0007 lieu\\<script>.zip").statusCode(422)
                .header("Cache-Control", "no-store")
                .body("**.find { it.@id == 'refused' }.text()", is("Chưa có gì được công bố"))
                .body("**.findAll { it.name() == 'td' && it.@class == 'bad' }*.text()", equalTo(List.of("MIXD",
                        "<script>alert(1)</script>", "test-refused-p3", "1.700")))
                .extract().asString();
        assertThat(page).contains("“&lt;script&gt;.zip”", "Có 4 lỗi",
                "không rõ là số nào: có thể là 1700, cũng có thể là 1.7: hãy viết số nguyên, không có dấu ngăn cách",
                "số đồng nguyên vẹn", "MIXED (nhiều nguồn vốn)",
                "không có trong projects.csv; gần giống nhất là test-refused-p", "href=\"#s3-2\"", "id=\"s3-2\"")
                .doesNotContain("<script>", "ambiguous");
        String english = sending(token).header("Accept-Language", "en")
                .multiPart("file", "a.zip", mini.zip(), "application/zip")
                .post("/publish/test-refused/drafts?lang=en").then().statusCode(422).extract().asString();
        assertThat(english).contains("is ambiguous, 1700 or 1.7: write the whole number without separators");
        as(token).get("/publish/test-refused").then().statusCode(200).body(not(containsString("/drafts/")))
                .body(not(containsString("<script>")));
        as(token).get("/publish/test-refused/drafts").then().statusCode(303).header("Location",
                "/publish/test-refused");
        sending(token)
                .multiPart("file", "thu.docx", "không phải bộ dữ liệu".getBytes(StandardCharsets.UTF_8),
                        "application/octet-stream")
                .post("/publish/test-refused/drafts").then().statusCode(422).body(containsString("thu.docx"));
        sending(token).multiPart("reason", "").post("/publish/test-refused/drafts").then().statusCode(303)
                .header("Location", "/publish/test-refused?notice=no_file");
    }

    @Test
    void whateverIsWrongIsSaidInVietnamese() {
        MiniDataset mini = new MiniDataset(folder, "test-wrong").change("dataset.csv", 2, "CC0-1.0", "")
                .change("sources.csv", 2, "PLAN", "PLANN").change("sources.csv", 2, "2023-01-05", "5/1/2023")
                .change("sources.csv", 3, "X-s2", "X-s1")
                .change("places.csv", 2, "2025-06-30", "2025-02-30")
                .change("places.csv", 3, "2025-07-01,,", "2025-07-01,2024-01-01,X-old")
                .change("agencies.csv", 2, "X-a1", "X A1").change("programmes.csv", 2, "2022,,", "22,,")
                .change("projects.csv", 2, "true", "có")
                .change("portfolio.csv", 2, "1,X-2022", "-1,X-2023").change("progress.csv", 2, "53.7", "1000")
                .change("progress.csv", 3, "COMPLETED", "")
                .change("counts.csv", 3, "COMPLETED", "FINISHED").change("funding.csv", 2, ",X-2023", "X-p1,X-2023")
                .change("funding.csv", 3, "53,", ",")
                .change("indicators.csv", 2, "1,HIGHER", "1.5,HIGHER").change("observations.csv", 2, "90.5", "90,5")
                .change("directives.csv", 2, "P2W", "hai tuần").change("directive_reports.csv", 2, "2024-04", "tháng 4")
                .change("obstacles.csv", 2, "Chờ ý kiến", "Chờ <b>ý</b> kiến").add("nguon.csv", "a");
        String page = upload(publisher("Lan", mini.publisher), mini, "sai.zip").statusCode(422).extract().asString();
        List<String> english = Pattern.compile("lang=\"en\">[^<]*").matcher(page.substring(page.indexOf("<main")))
                .results().map(MatchResult::group).toList();
        assertThat(english).isEmpty();
    }

    @Test
    void whatChangesIsSeenOldBesideNewAndPublishedWithAReason() {
        MiniDataset mini = new MiniDataset(folder, "test-walk");
        String token = publisher("Lan", mini.publisher);
        String first = published(token, mini, "");
        upload(token, mini, "so-lieu.zip").statusCode(303).header("Location", "/publish/test-walk?notice=unchanged");
        as(token).get("/publish/test-walk?notice=unchanged").then().body(containsString("giống hệt"))
                .body(containsString(first));

        mini.change("funding.csv", 2, "67000000000", "68500000000").remove("counts.csv", 3).add("sources.csv",
                "X-s9,REPORT,,Báo cáo mới,,,,");
        String draft = draft(token, mini);
        assertThat(draft(token, mini)).as("the same upload is the same draft").isEqualTo(draft);
        as(token).get("/publish/test-walk").then().body(containsString("href=\"" + draft + "\""));
        as(token).get(draft).then().statusCode(200).body("**.find { it.name() == 'del' }.text()", is("67 tỷ đồng"))
                .body("**.find { it.name() == 'ins' }.text()", is("68,5 tỷ đồng"))
                .body("**.find { it.name() == 'tfoot' }.tr.td*.text()", equalTo(List.of("1", "1", "1")))
                .body("**.find { it.@id == 'counts' }.text()", containsString("hoàn thành"))
                .body("**.find { it.@id == 'sources' }.details.text()", containsString("Báo cáo mới"))
                .body("**.find { it.name() == 'textarea' }.@required", is("required"));
        release(token, draft, " ").statusCode(422).body(containsString("cần có lý do: 1 số bị đổi, 0 số bị rút"));
        release(token, draft, "ghi\u202engược").statusCode(422).body(containsString("có ký tự điều khiển U+202E"));
        release(token, draft, "Đính chính theo <b>công văn</b>").statusCode(303).header("Location", draft);

        String receipt = as(token).get(draft).then().statusCode(200).extract().asString();
        Matcher number = Pattern.compile("href=\"/releases/(\\d+)\"").matcher(receipt);
        assertThat(number.find()).isTrue();
        assertThat(receipt).contains("Đã công bố", "Đính chính theo &lt;b&gt;công văn&lt;/b&gt;",
                "thêm 1, đổi 1, rút 1 dòng");
        given().get("/releases/" + number.group(1)).then().statusCode(200)
                .body(containsString("Đính chính theo &lt;b&gt;"));
        // What is done is not done again, however the buttons are pressed.
        sending(token).formParam("reason", "x").formParam("seen", number.group(1)).post(draft + "/release").then()
                .statusCode(303).header("Location", draft);
        sending(token).post(draft + "/discard").then().statusCode(303).header("Location", draft);
        as(token).get("/publish/test-walk/history").then().statusCode(200).body(containsString("Lan"))
                .body(containsString("xác nhận"))
                .body(containsString("đã công bố")).body(containsString("href=\"/releases/" + number.group(1) + "\""));
    }

    @Test
    void nobodyPublishesAnotherDifferenceThanTheySaw() {
        MiniDataset mini = new MiniDataset(folder, "test-moved");
        String token = publisher("Lan", mini.publisher);
        published(token, mini, "");
        String draft = draft(token, mini.change("sources.csv", 2, "Kế hoạch thử", "Kế hoạch A"));
        String seen = seen(token, draft);
        published(token, mini.add("sources.csv", "X-s9,REPORT,,Báo cáo mới,,,,"), "");
        sending(token).formParam("reason", "").formParam("seen", seen).post(draft + "/release").then().statusCode(409)
                .body(containsString("đã thay đổi"))
                .body("**.find { it.@id == 'sources' }.text()", containsString("Báo cáo mới"));
        sending(token).post(draft + "/discard").then().statusCode(303).header("Location",
                "/publish/test-moved?notice=discarded");
        as(token).get(draft).then().statusCode(200).body(containsString("Bản này đã bỏ"));
    }

    @Test
    void whatOneDraftedAnotherConfirmsWhereThePublisherRequiresIt() {
        MiniDataset mini = new MiniDataset(folder, "test-two");
        settings.requireTwoPersons("test-two", true, Actor.operator());
        String lan = publisher("Lan", "test-two");
        String minh = publisher("Minh", "test-two");
        String draft = sending(lan).multiPart("file", "a.zip", mini.zip(), "application/zip")
                .multiPart(new MultiPartSpecBuilder("Lần đầu").controlName("reason").charset("UTF-8").build())
                .post("/publish/test-two/drafts")
                .then().statusCode(303).extract().header("Location");
        as(lan).get(draft).then().body(containsString("chờ một người khác")).body(not(containsString("/release\"")));
        sending(lan).formParam("reason", "x").formParam("seen", "0").post(draft + "/release").then().statusCode(403)
                .body(containsString("người khác xác nhận"));
        as(minh).get("/publish/test-two").then().body(containsString("href=\"" + draft + "\""))
                .body(containsString("chờ bạn xác nhận"));
        as(minh).get(draft).then().body("**.find { it.name() == 'textarea' }.text()", containsString("Lần đầu"));
        release(minh, draft, "").statusCode(303);
        as(lan).get(draft).then().body(containsString("Đã công bố")).body(containsString("Minh"));
        // Drafts of others are not there, whatever their address.
        as(publisher("Hà", "test-three")).get(draft).then().statusCode(404);
        as(publisher("Hà", "test-three")).get(draft.replace("test-two", "test-three")).then().statusCode(404);
        as(lan).get("/publish/test-two/drafts/no-such").then().statusCode(404);
    }

    @Test
    void anAgencyReportsAndThePublisherConfirms() {
        MiniDataset mini = new MiniDataset(folder, "test-agency");
        String lan = publisher("Lan", mini.publisher);
        published(lan, mini, "");
        String sub = create("Hoa", mini.publisher, Role.REPORT, "test-agency-a1").secret();
        String other = create("Tú", mini.publisher, Role.REPORT, "test-agency-a2").secret();
        as(sub).get("/publish/test-agency").then().statusCode(200).body(containsString("Sở Thử"))
                .body(containsString("sources"));
        as(sub).get("/publish/test-agency/history").then().statusCode(403);
        MiniDataset report = new MiniDataset(folder, "test-agency").only("progress.csv").remove("progress.csv", 3)
                .change("progress.csv", 2, "53.7", "60");
        String draft = draft(sub, report);
        as(sub).get(draft).then().statusCode(200).body(containsString("chờ đơn vị công bố xác nhận"))
                .body(not(containsString("/release\"")));
        sending(sub).formParam("seen", "0").formParam("reason", "x").post(draft + "/release").then().statusCode(403);
        as(other).get(draft).then().statusCode(404);
        as(other).get("/publish/test-agency").then().body(not(containsString("/drafts/")));
        release(lan, draft, "Cơ quan báo cáo").statusCode(303);
        as(sub).get(draft).then().body(containsString("Đã công bố"));
    }
}
