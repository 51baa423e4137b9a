package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.check.Rule;
import vn.minhbach.catalogue.check.RuleResult;
import vn.minhbach.catalogue.check.Verdict;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** A made dataset, in a catalogue of its own, trips every rule once; and every door tells what was found. */
@QuarkusTest
@TestProfile(MadeChecksTest.Alone.class)
@WithTestResource(value = EmbeddedDatabaseResource.class, initArgs = @ResourceArg(name = EmbeddedDatabaseResource.OWN, value = "made_checks"))
class MadeChecksTest extends PublishingSpecification {

    private static final Path MADE = Path.of("src/test/resources/made/checks");
    private static final Set<String> REMARKS = Set.of("accepted-and-used", "completed-remainder", "money-in-dong",
            "sizes-agree", "source-dated");

    public static class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("minhbach.bundled.enabled", "false");
        }
    }

    @Inject
    Checks checks;

    @Inject
    vn.minhbach.catalogue.release.Releases releases;

    @BeforeEach
    void publish() {
        publisher.publish(new DatasetFolder(MADE), null);
        assertThat(number("select max(number) from releases")).isEqualTo(1);
    }

    private Snapshot at() {
        return releases.snapshot(1).orElseThrow();
    }

    private static String page(String address) {
        return given().accept("text/html").get(address).then().statusCode(200).extract().asString();
    }

    private static Response file(String address) {
        return given().get(address).then().statusCode(200).extract().response();
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private Map<String, Finding> found() {
        return checks.list(at(), FindingFilter.ALL).stream()
                .collect(Collectors.toMap(each -> each.rule().code(), each -> each));
    }

    @Test
    void everyRuleIsTrippedOnceAndPassesOnce() {
        assertThat(checks.at(at())).extracting(each -> each.rule().code())
                .containsExactlyElementsOf(checks.rules().stream().map(Rule::code).toList());
        assertThat(checks.at(at())).allSatisfy(each -> {
            assertThat(each.found()).as(each.rule().code() + " finds one thing in made/checks").isEqualTo(1);
            assertThat(each.compared()).as(each.rule().code() + " passes elsewhere in it").isGreaterThan(1);
            assertThat(each.counts())
                    .containsOnlyKeys(REMARKS.contains(each.rule().code()) ? Verdict.REMARK : Verdict.CONTRADICTION);
        });
        assertThat(found().get("place-ended").sentence().english())
                .isEqualTo(
                        "The figure speaks of Q4 2025, but “Former made province” existed only until 30 June 2025; its successor is “New made province”.");
        assertThat(found().get("sources-agree").sentence().vietnamese())
                .isEqualTo(
                        "Về năm 2022, nguồn này nêu 90,5 máy/100 dân, nguồn kia nêu 80 máy/100 dân: lệch 10,5 máy/100 dân (12% số trước).");
    }

    @Test
    void whatIsToldOfFewFiguresIsWhatIsToldOfAll() {
        Snapshot unknown = at().saidBy(LocalDate.of(2026, 12, 31));
        Set<FigureCode> figures = found().values().stream().flatMap(each -> each.codes().stream())
                .collect(Collectors.toSet());
        Map<FigureCode, List<Finding>> few = checks.ofFigures(unknown, figures);
        assertThat(few).hasSize(figures.size());
        assertThat(checks.at(unknown)).extracting(RuleResult::found).contains(1L);
        assertThat(checks.ofFigures(unknown, figures)).isEqualTo(few);
        assertThat(checks.ofFigures(at().saidBy(LocalDate.of(2000, 1, 1)), figures)).isEmpty();
    }

    @Test
    void everyPageTellsAndEveryMarkLeadsToWhatWasFound() {
        String all = page("/checks?lang=vi&first=500");
        String home = page("/?lang=vi");
        assertThat(text(home)).contains("Những số không thể cùng đúng", "10 chỗ không thể cùng đúng", "5 lưu ý");
        assertThat(found().values()).allSatisfy(each -> {
            assertThat(text(all)).contains(each.sentence().vietnamese());
            assertThat(all).containsOnlyOnce("id=\"" + each.anchor() + "\"");
        });
        assertThat(all).contains("/indicators/made-phones")
                .contains("href=\"/checks.csv?headers=labels&amp;bom=1&amp;lang=vi\"");

        String programme = page("/programmes/made-2023?lang=vi&release=1");
        String mark = programme.substring(programme.indexOf("class=\"marked\""));
        assertThat(text(programme)).contains("53% mâu thuẫn");
        Matcher link = Pattern.compile("href=\"(/checks\\?[^\"]*)#([^\"]*)\"").matcher(mark);
        assertThat(link.find()).isTrue();
        String there = page(link.group(1).replace("&amp;", "&"));
        assertThat(link.group(1)).contains("release=1");
        assertThat(there).contains("id=\"" + link.group(2) + "\"").contains("1 mục").doesNotContain("class=\"marked\"");
        assertThat(page("/programmes/made-2024")).doesNotContain("class=\"marked\"");
        assertThat(text(page("/indicators/made-phones?lang=vi"))).contains("máy/100 dân", "95,0 mâu thuẫn")
                .contains("chỉ tồn tại đến hết ngày 30/6/2025");
        assertThat(text(page("/projects/made-unfinished?lang=en"))).contains("contradiction").contains("only to 80%");
    }

    @Test
    void graphQlTellsBesideEachFigure() {
        JsonPath answer = given().contentType("application/json").body(Map.of("query", """
                {checks {totalCount nodes {rule {code compared found} indicator {code} place {code}}} checkRules {code compared found}
                 programme(code: "made-2023") {funding {measure figure {checks {verdict text(lang: EN) figures {value}}}}}
                 indicator(code: "made-phones") {observations(orderBy: PERIOD) {nodes {figure {checks {rule {code}}}}}}
                 one: checks(filter: {indicator: ["made-phones"]}) {totalCount}}""")).post("/graphql").jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        answer.setRootPath("data");
        assertThat(answer.getInt("checks.totalCount")).isEqualTo(checks.rules().size());
        assertThat(answer.getList("checks.nodes.rule.found", Integer.class)).containsOnly(1);
        assertThat(answer.getString("checks.nodes.find {it.rule.code == 'place-ended'}.indicator.code"))
                .isEqualTo("made-phones");
        assertThat(answer.getString("programme.funding.find {it.measure == 'DISBURSEMENT_RATE'}.figure.checks[0].text"))
                .contains("13 percentage points apart");
        assertThat(answer.getList("indicator.observations.nodes.figure.checks.rule.code.flatten()", String.class))
                .containsExactlyInAnyOrder("sources-agree", "sources-agree", "place-ended");
        assertThat(answer.getInt("one.totalCount")).isEqualTo(2);
    }

    @Test
    void filesTellItToo() throws IOException {
        Response csv = file("/checks.csv?lang=en");
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"minh-bach-checks-release-1.csv\"");
        assertThat(csv.contentType()).isEqualToIgnoringCase("text/csv;charset=utf-8");
        given().header("If-None-Match", csv.header("ETag")).get("/checks.csv?lang=en").then().statusCode(304);
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().detectBomHeader(true)
                .ofNamedCsvRecord(new ByteArrayInputStream(csv.asByteArray()))) {
            rows = reader.stream().toList();
        }
        assertThat(rows.stream().map(each -> each.getField("rule")).distinct()).hasSameSizeAs(checks.rules());
        assertThat(rows).filteredOn(each -> each.getField("rule").equals("stated-rate")).hasSize(3)
                .allMatch(each -> each.getField("owner_name").equals("=Sở giả định"))
                .allMatch(each -> each.getField("programme_name").equals("Kế hoạch giả định 2023"))
                .extracting(each -> each.getField("value") + each.getField("unit"))
                .containsExactly("53%", "40000000000VND", "100000000000VND");
        assertThat(rows).filteredOn(each -> each.getField("rule").equals("source-dated"))
                .extracting(each -> each.getField("source")).containsExactly("made-s3");

        JsonPath json = file("/checks.json?rule=place-ended&place=made-tinh&release=1").jsonPath();
        assertThat(json.getList("release")).containsExactly(1);
        assertThat(json.getList("value")).containsExactly(95);
        assertThat(json.getString("[0].source_published_on")).isEqualTo("2026-01-10");
        assertThat(json.getString("[0].sentence_vi")).contains("chỉ tồn tại đến hết ngày 30/6/2025");
        assertThat(file("/checks.json?publishedBy=2000-01-01").jsonPath().getList("$")).isEmpty();

        Sheet sheet = WorkbookFactory
                .create(new ByteArrayInputStream(
                        file("/checks.xlsx?verdict=CONTRADICTION&rule=cumulative-never-falls").asByteArray()))
                .getSheetAt(0);
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
        Row header = sheet.getRow(0);
        for (int i = 0; i < header.getLastCellNum(); i++) {
            if (header.getCell(i).getStringCellValue().equals("value")) {
                assertThat(sheet.getRow(1).getCell(i).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(sheet.getRow(1).getCell(i).getNumericCellValue()).isEqualTo(5e9);
            }
        }
        given().get("/checks.csv?rule=astrology").then().statusCode(400).contentType("application/problem+json");
        given().get("/checks.json?publishedBy=yesterday").then().statusCode(400);
        given().get("/checks.xlsx?release=99").then().statusCode(404);
        given().get("/checks.pdf").then().statusCode(404);
    }
}
