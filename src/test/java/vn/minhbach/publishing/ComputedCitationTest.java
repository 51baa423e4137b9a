package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ComputedCitationTest extends CitationSpecification {

    @Test
    void whatThePortalComputesIsNamedByWhatItIsComputedOf() {
        MiniDataset mini = new MiniDataset(folder, "test-ratio")
                .add("funding.csv", ",X-2023,DISBURSED,MIXED,2023,36000000000,,,X-s2,,FORECAST,ABOUT,2023")
                .add("funding.csv", ",X-2022,ALLOCATED,MIXED,2023,90000000000,,,X-s2,,,,2023");
        published(mini, null);
        JsonPath ladder = data(
                "{programme(code: \"test-ratio-2023\") {ladder {allocated {code} disbursed {code} computedRate {code url} gaps {figure {code text}}}}}")
                .setRootPath("data.programme.ladder");
        String allocated = ladder.getString("allocated[0].code");
        String disbursed = ladder.getString("disbursed[0].code");
        assertThat(ladder.getString("computedRate.code")).isEqualTo(disbursed + "/percent-of/" + allocated);
        assertThat(ladder.getString("computedRate.url")).endsWith("/figures/" + disbursed + "/percent-of/" + allocated);
        String gap = allocated + "/minus/" + disbursed;
        assertThat(ladder.getList("gaps.figure.code")).contains(gap);
        String rate = page("/figures/" + disbursed + "/percent-of/" + allocated);
        assertThat(text(rate)).contains("khoảng 53,7% (dự kiến)")
                .contains("Tỷ lệ giải ngân so với kế hoạch vốn năm 2023").contains("Cổng Minh Bạch tính từ");
        assertThat(rate).contains("href=\"/figures/" + allocated + "\"")
                .contains("href=\"/figures/" + disbursed + "\"");
        assertThat(json(gap).getList("parts")).containsExactly(allocated, disbursed);
        assertThat(data("{figure(code: \"%s\") {text computed parts {code}}}".formatted(gap)).getString("figure.text"))
                .isEqualTo("khoảng 31 tỷ đồng");
        String other = code("funding", "programme = 'test-ratio-2022'");
        String stated = code("funding", "programme = 'test-ratio-2023' and measure = 'DISBURSEMENT_RATE'");
        for (String none : List.of(disbursed + "/minus/" + allocated, allocated + "/percent-of/" + disbursed,
                disbursed + "/percent-of/" + other,
                other + "/minus/" + disbursed, allocated + "/minus/" + stated, "count-1/percent-of/count-2")) {
            assertThat(get("/figures/" + none, "text/html").statusCode()).as(none).isEqualTo(404);
        }

        mini.add("funding.csv", "X-p2,,TOTAL_INVESTMENT,,,9000000000,,,X-s2,,,,2023")
                .add("funding.csv", "X-p2,,ALLOCATED,,2022,2000000000,,,X-s2,,,,2022")
                .add("funding.csv", "X-p2,,ALLOCATED,,2023,3000000000,,,X-s2,,,,2023");
        published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm");
        String years = data("{project(code: \"test-ratio-p2\") {ladder {gaps {figure {code}}}}}")
                .getString("project.ladder.gaps[0].figure.code");
        assertThat(years).matches("funding-\\d+/minus/funding-\\d+/minus/funding-\\d+");
        assertThat(json(years).getString("text.vi")).isEqualTo("không quá 4 tỷ đồng");
        assertThat(text(page("/figures/" + years)))
                .contains("Tổng mức đầu tư − kế hoạch vốn, bố trí năm 2023 − kế hoạch vốn, bố trí năm 2022, Dự án hai");
        assertThat(
                get("/figures/" + years.replaceAll("(.*)/minus/(.*)/minus/(.*)", "$1/minus/$3/minus/$2"), "text/html")
                        .statusCode())
                .isEqualTo(404);

        String corrected = code("funding", "programme = 'test-ratio-2023' and measure = 'ALLOCATED'");
        assertThat(text(page("/figures/" + gap))).contains("khoảng 31 tỷ đồng")
                .contains("Có số liệu thành phần đã được đính chính hoặc rút: hơn 67 tỷ đồng");
        assertThat(get("/figures/" + disbursed + "/percent-of/" + corrected, "text/html").statusCode()).isEqualTo(200);
        assertThat(get("/figures/" + corrected, ";;;,,").statusCode()).as("nobody understands it").isEqualTo(400);
    }
}
