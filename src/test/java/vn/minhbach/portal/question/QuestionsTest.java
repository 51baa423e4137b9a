package vn.minhbach.portal.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * The questions of the guide, each one query, asked of the bundled data as they came (release 3): what the five texts,
 * the budgets and the ranks say.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class QuestionsTest {

    private static JsonPath asked(String code) {
        return asked(code, given());
    }

    /** On a day that the text of Quảng Nam's deadlines speaks to. */
    private static JsonPath askedOn(String code, String day) {
        return asked(code, given().queryParam("on", day));
    }

    private static JsonPath asked(String code, RequestSpecification request) {
        JsonPath answer = request.queryParam("query", SavedQuery.find(code).orElseThrow().query())
                .queryParam("release", 3).queryParam("lang", "vi")
                .accept("application/json").get("/graphql").jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        return answer.setRootPath("data");
    }

    private static JsonPath in(JsonPath answer, String path) {
        return answer.setRootPath("data." + path);
    }

    @Test
    void theRateOfBacKanIsStatedAndComputedAndThatOfBenTreIsAWord() {
        JsonPath answer = asked("disbursement-rate");
        JsonPath bacKan = in(answer, "funding.groups.nodes.find {it.keys.text[0] == 'Bắc Kạn'}");
        assertThat(bacKan.getString("keys.text[1]")).contains("12").contains("2023");
        assertThat(bacKan.getMap("money.rates[0]")).isEqualTo(
                Map.of("text", "khoảng 53,7%", "basis", "FORECAST", "disbursed", Map.of("text", "khoảng 36 tỷ đồng"),
                        "allocated", Map.of("text", "hơn 67 tỷ đồng")));
        assertThat(bacKan.getMap("members.nodes.find {it.measure == 'DISBURSEMENT_RATE'}.figure"))
                .containsEntry("text", "khoảng 53%").containsEntry("basis", "FORECAST");
        assertThat(bacKan.getString("members.nodes.find {it.measure == 'DISBURSEMENT_RATE'}.figure.evidence.quote"))
                .isEqualTo(
                        "Đến hết năm 2023, dự kiến các chủ đầu tư sẽ giải ngân được khoảng 36/67 tỷ đồng, đạt khoảng 53% kế hoạch.");
        JsonPath benTre = in(answer,
                "funding.groups.nodes.find {it.keys.text[0] == 'Bến Tre' && it.members.nodes.measure.contains('DISBURSEMENT_RATE')}");
        assertThat(benTre.getString("keys.text[1]")).contains("11").contains("2023");
        assertThat(benTre.getList("money.rates")).isEmpty();
        assertThat(benTre.getString("members.nodes.find {it.measure == 'DISBURSEMENT_RATE'}.figure.text"))
                .isEqualTo("đạt thấp");
    }

    /** No text gives a date of a step of a project that it names; {@code SavedQuestionsTest} asks of made ones. */
    @Test
    void noProjectIsSaidToBeLateOfWhichNoDateIsSaid() {
        assertThat(asked("late-projects").getMap("projects"))
                .isEqualTo(Map.of("totalCount", 0, "groups", Map.of("nodes", List.of())));
    }

    @Test
    void theFiguresOfTheTextOfBacKan() {
        JsonPath source = in(asked("figures-of-a-source"), "source");
        assertThat(source.getInt("figures.totalCount")).isEqualTo(15);
        assertThat(source.getList("figures.nodes.text", String.class))
                .contains("hơn 67 tỷ đồng", "khoảng 36 tỷ đồng", "khoảng 53%", "42", "21", "4", "17",
                        "90,5 máy/100 dân", "trên 80%", "98%")
                .filteredOn("100%"::equals).hasSize(4);
        assertThat(source.getList("figures.nodes.evidence.quote", String.class))
                .contains("mật độ điện thoại đạt 90,5 máy/100 dân", "tỷ lệ người dùng internet cáp quang đạt trên 80%")
                .doesNotContainNull();
    }

    @Test
    void theRevenueOfEveryProvinceLatestAndAsASeries() {
        JsonPath indicator = in(asked("indicator-everywhere"), "indicator");
        assertThat(indicator.getList("latest.nodes.place.name", String.class)).hasSize(64).doesNotHaveDuplicates()
                .startsWith("Hồ Chí Minh", "Hà Nội", "Bà Rịa - Vũng Tàu");
        assertThat(indicator.getMap("latest.nodes[0].figure")).containsEntry("text", "265.776 tỷ đồng")
                .containsEntry("basis", "PLANNED");
        assertThat(indicator.getString("latest.nodes.find {it.place.name == 'Hà Tây'}.period")).as("it was merged then")
                .isEqualTo("2008");
        assertThat(indicator.getList("series.groups.nodes")).hasSize(63);
        JsonPath bacKan = in(asked("indicator-everywhere"),
                "indicator.series.groups.nodes.find {it.keys.text[0] == 'Bắc Kạn'}.members.nodes");
        assertThat(new HashSet<>(bacKan.getList("collect {it.period + ' ' + it.figure.value}", String.class)))
                .isEqualTo(Set.of("2011 269000000000", "2012 361700000000", "2013 382800000000", "2014 433000000000",
                        "2015 440000000000"));
    }

    @Test
    void whatTheThirdReleaseBroughtOfDaNang() {
        JsonPath changes = in(asked("changes"), "changes");
        assertThat(changes.getInt("totalCount")).as("a rank and nine points").isEqualTo(10);
        assertThat(changes.getList("nodes.release.number", Integer.class)).containsOnly(3);
        assertThat(changes.getList("nodes.kind", String.class)).containsOnly("ADDED");
        assertThat(changes.getString("nodes.find {it.table == 'observations'}.indicator.name"))
                .isEqualTo("Hạng chuyển đổi số (DTI)");
        assertThat(changes.getString("nodes.find {it.table == 'observations'}.after.evidence.quote"))
                .isEqualTo("1 TP. Đà Nẵng");
        assertThat(changes.getString("pageInfo.endCursor")).as("to go on from").isNotBlank();
    }

    @Test
    void theOrdersOfQuangNamThatWereOverdueInApril() {
        JsonPath orders = in(askedOn("overdue-orders", "2024-04-15"), "directives");
        JsonPath department = in(askedOn("overdue-orders", "2024-04-15"),
                "directives.groups.nodes.find {it.keys.text[0] == 'Sở Thông tin và Truyền thông tỉnh Quảng Nam'}");
        assertThat(orders.getInt("totalCount")).isEqualTo(department.getInt("count"));
        assertThat(department.getMap("members.nodes.find {it.dueOn == '2024-03-25'}"))
                .containsEntry("dueWords", "hoàn thành trước ngày 25/3/2024").containsEntry("state", "OVERDUE")
                .as("the 24th was the last day").containsEntry("daysOverdue", 22);
        assertThat(in(askedOn("overdue-orders", "2024-03-24"), "directives")
                .getList("groups.nodes.members.nodes.flatten().dueOn")).doesNotContain("2024-03-25");
    }

    @Test
    void theObstaclesOfTheTextsByCause() {
        JsonPath obstacles = in(asked("obstacles-by-cause"), "obstacles");
        assertThat(obstacles.getInt("totalCount")).isEqualTo(16);
        assertThat(obstacles.getList("groups.nodes.count", Integer.class)).containsExactly(3, 3, 2, 2, 2, 1, 1, 1, 1);
        JsonPath unfunded = in(asked("obstacles-by-cause"),
                "obstacles.groups.nodes.find {it.keys.text[0] == 'chưa xác định nguồn vốn'}");
        assertThat(unfunded.getList("members.nodes.place.name")).containsExactlyInAnyOrder("Quảng Ninh", "Quảng Nam");
    }

    @Test
    void anNinhIsNotInQuangNinh() {
        JsonPath search = in(asked("an-ninh"), "search");
        assertThat(search.getList("nodes.code", String.class))
                .contains("ben-tre-an-ninh-mang-tap-trung", "ben-tre-2023-06-a1c", "ben-tre-2023-06-a7")
                .noneMatch(each -> each.startsWith("quang-ninh"));
        assertThat(search.getList("nodes.collect {it.excerpt.findAll {it.matched}*.text.join(' ').toLowerCase()}",
                String.class)).allMatch(each -> each.contains("an ninh") || each.contains("an-ninh"));
    }

    @Test
    void aFigureThatNobodyCorrectedHasOneVersion() {
        JsonPath figure = in(asked("figure-history"), "figure");
        assertThat(figure.getList("history.text")).containsExactly("khoảng 53%");
        assertThat(figure.getInt("history[0].addedBy.number")).isEqualTo(1);
        assertThat(figure.<Object>get("history[0].withdrawnBy")).isNull();
    }

    @Test
    void theProjectsThatAreNamedAndThoseThatAreCounted() {
        JsonPath answer = asked("project-status");
        assertThat(answer.getInt("projects.totalCount")).isEqualTo(10);
        JsonPath started = in(answer, "projects.groups.nodes.find {it.keys.text == ['Bến Tre', 'đang thực hiện']}");
        assertThat(started.getInt("count")).isEqualTo(2);
        assertThat(started.getList("members.nodes.name"))
                .containsExactlyInAnyOrder("Nâng cao hiệu quả hoạt động của Trung tâm SOC, IOC", "Sổ tay đảng viên");
        assertThat(in(answer, "counts.nodes.findAll {it.programme.place.name == 'Bắc Kạn'}.figure").getList("text"))
                .containsExactlyInAnyOrder("21", "4", "17");
        assertThat(in(answer, "counts.nodes.findAll {it.programme.place.name == 'Bến Tre'}.figure").getList("text"))
                .containsExactlyInAnyOrder("7", "2", "2");
    }

    @Test
    void whatTheTextsSayOf2023() {
        JsonPath figures = in(asked("figures-of-2023"), "figures");
        assertThat(figures.getInt("totalCount")).as("of money 5, counts 9, indicators 9").isEqualTo(23);
        assertThat(figures.getList("nodes.asOf", String.class)).containsOnly("2023", "2023-H1", "2023-06-07", "2023-11",
                "2023-12-14", "2023-12-31");
        assertThat(figures.getList("nodes.text", String.class))
                .contains("đạt thấp", "hơn 67 tỷ đồng", "hơn 1.000 người").doesNotContain("hơn 1.700 tỷ đồng");
    }

    @Test
    void theProvincesThatWereToTakeInLessThanAThousandBillion() {
        JsonPath observations = in(asked("provinces-below"), "observations");
        assertThat(observations.getList("nodes.place.name")).containsExactly("Bắc Kạn", "Điện Biên", "Lai Châu",
                "Hậu Giang", "Sóc Trăng", "Cao Bằng");
        assertThat(observations.getList("nodes.figure.text")).containsExactly("440 tỷ đồng", "727 tỷ đồng",
                "788 tỷ đồng", "900 tỷ đồng", "923 tỷ đồng", "973 tỷ đồng");
    }

    @Test
    void bacKanBesideBenTre() {
        JsonPath comparison = in(asked("two-provinces"), "indicator.comparison");
        assertThat(comparison.getList("rows.place.name")).containsExactly("Bắc Kạn", "Bến Tre");
        assertThat(comparison.getList("rows.figure.text")).containsExactly("440 tỷ đồng", "1.425 tỷ đồng");
        assertThat(comparison.getString("rows[1].figure.evidence.quote"))
                .isEqualTo("Ben Tre, 2015, total.rev: 1425000");
        assertThat(comparison.<Object>get("rows[0].difference")).as("the others are held against it").isNull();
        assertThat(comparison.getString("rows[1].difference.text")).isEqualTo("985 tỷ đồng");
        assertThat(comparison.getList("rows.rank")).containsExactly(63, 51);
        assertThat(comparison.getList("rows.of")).containsExactly(63, 63);
    }

    @Test
    void theLatestOfEachIndicatorOfBacKan() {
        JsonPath observations = in(asked("latest-values"), "observations");
        assertThat(observations.getInt("totalCount")).as("eight of the text, seven of the budgets, nine ranks")
                .isEqualTo(24);
        assertThat(observations.getList("nodes.indicator.name")).doesNotHaveDuplicates();
        JsonPath rank = in(asked("latest-values"),
                "observations.nodes.find {it.indicator.name == 'Hạng chuyển đổi số (DTI)'}");
        assertThat(rank.getString("period") + " " + rank.getInt("figure.value")).isEqualTo("2022 63");
        JsonPath revenue = in(asked("latest-values"),
                "observations.nodes.find {it.indicator.name == 'Dự toán thu ngân sách nhà nước trên địa bàn tỉnh'}");
        assertThat(revenue.getString("period") + " " + revenue.getString("figure.text")).isEqualTo("2015 440 tỷ đồng");
    }

    @Test
    void allOfBacKan() {
        JsonPath place = in(asked("one-province"), "place");
        assertThat(place.getString("successor.name")).isEqualTo("Thái Nguyên");
        assertThat(place.getList("programmes.nodes.fiscalYear", Integer.class)).containsExactlyInAnyOrder(2023, 2024);
        assertThat(place.getList("programmes.nodes.find {it.fiscalYear == 2023}.counts.figure.text"))
                .containsExactlyInAnyOrder("42", "21", "4", "17");
        assertThat(place.getString("fundingSummary.find {it.key == '2023'}.rates[0].text")).isEqualTo("khoảng 53,7%");
        assertThat(place.getList("directives.nodes")).hasSize(7);
        assertThat(place.getList("obstacles.nodes")).hasSize(2);
        assertThat(place.getList("observations.nodes")).hasSize(24);
    }

    @Test
    void theLicenceOfWhatIsCited() {
        JsonPath answer = asked("licence");
        assertThat(answer.getMap("figure")).containsEntry("text", "hơn 67 tỷ đồng").containsEntry("publisher",
                "minh-bach");
        assertThat(answer.getString("figure.citation")).contains("hơn 67 tỷ đồng", "/figures/funding-1");
        JsonPath dataset = in(answer, "datasets.nodes.find {it.publisher == 'minh-bach'}");
        assertThat(dataset.getString("licence") + ", " + dataset.getString("contact"))
                .isEqualTo("CC-BY-4.0, Nhóm Minh Bạch");
        assertThat(in(answer, "datasets.nodes.find {it.publisher == 'vietnamdata'}").getString("licence"))
                .isEqualTo("CC0-1.0");
    }
}
