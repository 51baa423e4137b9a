package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What is odd is not published before who publishes it says that they have seen it, at whichever door. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class WarningsTest extends PublishingSpecification {

    @Inject
    Tokens tokens;

    private RequestSpecification as(String publisher) {
        return given().header("Authorization", "Bearer "
                + tokens.create("Lan", new Grant(publisher, Role.PUBLISH, null), Duration.ofDays(1)).secret());
    }

    private static ValidatableResponse post(RequestSpecification request, MiniDataset mini) {
        return request.contentType("application/zip").body(mini.zip())
                .post("/api/publishers/" + mini.publisher + "/releases").then();
    }

    private MiniDataset mini(String publisher, String... funding) {
        MiniDataset mini = new MiniDataset(folder, publisher);
        for (String row : funding) {
            mini.add("funding.csv", row);
        }
        return mini;
    }

    @Test
    void whatIsThousandsOfTimesApartIsConfirmedByWhatWasShown() {
        MiniDataset mini = mini("odd-sizes", "X-p1,,TOTAL_INVESTMENT,,,67,,,X-s2,,,,2023",
                "X-p1,,ALLOCATED,,2023,67 tỷ đồng,,,X-s2,,,,2023");
        post(as(mini.publisher).queryParam("dryRun", true).header("Accept-Language", "vi"), mini).statusCode(200)
                .body("warnings.kind", contains("SIZES_APART"))
                .body("warnings[0].rows.text", contains(
                        "Dự án, nhiệm vụ “Dự án một”: Kế hoạch vốn, bố trí 67 tỷ đồng (năm 2023) bên cạnh Tổng mức đầu tư 67 đồng (năm 2023), chênh nhau cỡ một tỷ lần"))
                .body("warnings[0].rows[0].of.project", is("odd-sizes-p1")).body("warnings[0].rows[0].line", is(6));
        String confirm = post(as(mini.publisher).header("Accept-Language", "vi"), mini).statusCode(422)
                .body("title", is("Có cảnh báo chưa được xác nhận"))
                .body("detail", containsString("1 cảnh báo cần xem"))
                .body("read.readings.written", contains("67 tỷ đồng")).body("type", is("/data#problem-unconfirmed"))
                .body("total", is(1)).extract().path("confirm");
        assertThat(number("select count(*) from releases where publisher = ?", mini.publisher)).isZero();
        post(as(mini.publisher).queryParam("confirm", "1"), mini).statusCode(422);
        MiniDataset other = mini("odd-sizes", "X-p1,,TOTAL_INVESTMENT,,,68,,,X-s2,,,,2023",
                "X-p1,,ALLOCATED,,2023,67000000000,,,X-s2,,,,2023");
        post(as(mini.publisher).queryParam("confirm", confirm), other).statusCode(422);
        post(as(mini.publisher).queryParam("confirm", confirm), mini).statusCode(201);
        assertThat(shown("/projects/odd-sizes-p1?lang=vi"))
                .contains("67 đồng và 67 tỷ đồng của cùng một việc chênh nhau cỡ 1.000.000.000 lần");
    }

    @Test
    void eachKindIsToldOnceAndConfirmedApartOrTogether() {
        MiniDataset mini = mini("odd-kinds", "X-p1,,TOTAL_INVESTMENT,,,10000000000,,,X-s2,,,,2023",
                "X-p1,,ALLOCATED,,2023,12000000000,,,X-s2,,,,2023",
                "X-p2,,ALLOCATED,,2023,500000,,,X-s2,,,,2023", "X-p2,,DISBURSED,,2023,900000000,,,X-s2,,,,2099-12")
                .add("observations.csv", "X-i1,X-new,,1.5,,X-s2,2024")
                .add("observations.csv", "X-i1,X-new,,1500,,X-s2,2025");
        String confirm = post(as(mini.publisher), mini).statusCode(422)
                .body("warnings.kind", contains("SIZES_APART", "LEAP", "ABOVE_INVESTMENT", "AHEAD"))
                .body("warnings.total", contains(1, 1, 1, 1))
                .body("warnings[1].rows[0].text", is(
                        "Indicator “Tỷ lệ thử”, Place “Tỉnh Mới”: 1,500% (2025) beside 1.5% (2024), about a thousand times apart"))
                .body("warnings[2].rows[0].text",
                        containsString(
                                "Allocated VND 12 billion (2023) exceeds Total investment VND 10 billion (2023)"))
                .body("warnings[3].rows[0].text",
                        endsWith("(December 2099) is given as actual, but that time is yet to come"))
                .extract().path("warnings.confirm.join(',')");
        post(as(mini.publisher).queryParam("confirm", confirm), mini).statusCode(201);

        MiniDataset next = mini.add("progress.csv", "X-p2,,COMPLETED,,X-s2,2024");
        post(as(mini.publisher).queryParam("dryRun", true), next).statusCode(200).body("warnings", nullValue());
        post(as(mini.publisher), next).statusCode(201);
        MiniDataset smaller = mini("odd-kinds-small", "X-p2,,ALLOCATED,,2023,500000,,,X-s2,,,,2023");
        post(as(smaller.publisher), smaller).statusCode(422).body("warnings.kind", contains("SMALL_MONEY"));
    }

    @Test
    void aCorrectionOfAThousandTimesIsAskedAboutAndACommandSaysHow() {
        MiniDataset mini = mini("odd-command");
        published(mini, null);
        mini.change("funding.csv", 2, "67000000000", "67000000");
        String refused = run(mini.write().toString(), "--reason", "Sửa");
        assertThat(refused).startsWith("1 ").contains(
                "funding.csv:2: Programme “Kế hoạch 2023”: Allocated more than VND 67 million (December 2023) beside more than VND 67 billion")
                .contains("--confirm ");
        String confirm = refused.replaceAll("(?s).*--confirm (\\w+).*", "$1");
        assertThat(run(mini.write().toString(), "--reason", "Sửa", "--dry-run")).startsWith("0 ")
                .contains("--confirm " + confirm);
        assertThat(run(mini.write().toString(), "--reason", "Sửa", "--confirm", confirm)).startsWith("0 Published");
    }

    @Test
    void whatIsAheadIsConfirmedWithTheFigureItselfAndAllThatItIsOf() {
        MiniDataset mini = mini("odd-ahead", "X-p2,,DISBURSED,,2023,5000000000,,,X-s2,,,,2099-12");
        String confirm = post(as(mini.publisher), mini).statusCode(422).body("warnings.kind", contains("AHEAD"))
                .extract().path("confirm");
        for (String other : new String[]{"X-p2,,DISBURSED,,2023,500000000000,,,X-s2,,,,2099-12",
                "X-p2,,DISBURSED,,2024,5000000000,,,X-s2,,,,2099-12",
                "X-p2,,DISBURSED,RECURRENT,2023,5000000000,,,X-s2,,,,2099-12"}) {
            post(as(mini.publisher).queryParam("confirm", confirm), mini("odd-ahead", other)).statusCode(422)
                    .body("type", is("/data#problem-unconfirmed"));
        }
        post(as(mini.publisher).queryParam("confirm", confirm),
                mini("odd-ahead", "X-p2,,DISBURSED,,2023,5000000000,,,X-s2,,,,2099-12")).statusCode(201);
    }

    @Test
    void whatAnAgencyHandsInAgainAsItStandsIsToldOnce() {
        MiniDataset mini = mini("odd-again", "X-p1,,ALLOCATED,,2023,67000000000,,,X-s2,,,,2023",
                "X-p1,,TOTAL_INVESTMENT,,,69000000000,,,X-s2,,,,2023");
        published(mini, null);
        MiniDataset part = mini("odd-again", "X-p1,,ALLOCATED,,2023,67,,,X-s2,,,,2023",
                "X-p1,,TOTAL_INVESTMENT,,,69000000000,,,X-s2,,,,2023").only("funding.csv").remove("funding.csv", 3)
                .remove("funding.csv", 2);
        given().header("Authorization", "Bearer "
                + tokens.create("Lan", new Grant("odd-again", Role.REPORT, "odd-again-a1"), Duration.ofDays(1))
                        .secret())
                .contentType("application/zip").body(part.zip())
                .post("/api/publishers/odd-again/releases?dryRun=true").then().statusCode(200)
                .body("warnings.find { it.kind == 'SIZES_APART' }.total", is(1));
    }
}
