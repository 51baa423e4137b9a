package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * However much there is of one thing, its page is as long as any: each of its lists has pages of its own, or leads to
 * the list that has.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class LongListsTest extends PublishingSpecification {

    private MiniDataset mini;

    @BeforeEach
    void publishMadeData() {
        mini = new MiniDataset(folder, "test-long");
        for (int i = 10; i < 55; i++) {
            mini.add("obstacles.csv", "X-h" + i + ",X-p1,,X-old,COORDINATION,Chờ,,,X-s2")
                    .add("obstacles.csv", "X-g" + i + ",,X-2023,X-old,COORDINATION,Chờ,,,X-s2")
                    .add("counts.csv", "X-2023,TOTAL,TOTAL,tổng," + i + ",X-s2,19" + i)
                    .add("directive_reports.csv", "X-d1,IN_PROGRESS,X-s2,19" + i)
                    .add("programmes.csv", "X-y" + i + ",Kế hoạch y" + i + ",X-old,X-a1,2022,,X-s1,")
                    .add("funding.csv", ",X-y" + i + ",ALLOCATED,,2022," + i + "000000,,,X-s2,,,,2022");
        }
        for (int i = 10; i < 75; i++) {
            mini.add("sources.csv", "X-n" + i + ",NOTICE,,Thông báo " + i + ",,,X-s1,")
                    .add("progress.csv", "X-p1,,IN_PROGRESS," + i + ",X-s2,19" + i)
                    .add("projects.csv", "X-c" + i + ",Dự án c" + i + ",PROJECT,DATA,X-old,X-a1,,,,X-s1")
                    .add("portfolio.csv", "X-2023,X-c" + i + ",,X-2022,X-s1")
                    .add("indicators.csv", "X-j" + i + ",Chỉ tiêu " + i + ",DATA,%,1,HIGHER")
                    .add("observations.csv", "X-j" + i + ",,X-a1," + i + ",,X-s2,2023")
                    .add("observations.csv", "X-i1,X-old,,1,,X-s2,19" + i + "-01")
                    .add("observations.csv", "X-i1,X-old,,1,,X-s2,19" + i + "-02");
        }
        Outcome outcome = publisher.publish(mini.dataset(), null);
        assertThat(outcome).as("%s", outcome).isNotInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "/sources/X-s2 | counts | /figures/count-\\d+ | 47 | 20",
            "/sources/X-s2 | progress | /figures/progress-\\d+ | 67 | 20",
            "/sources/X-s2 | obstacles | id=\"X-[a-z]\\d+\" | 91 | 20",
            "/sources/X-s1 | naming | /sources/X-(?!s1)[ns]\\d+ | 66 | 50",
            "/projects/X-p1 | obstacles | id=\"X-[a-z]\\d+\" | 46 | 20",
            "/projects/X-p1 | history | /figures/[a-z]+-\\d+ | 67 | 50",
            "/programmes/X-2023 | obstacles | id=\"X-[a-z]\\d+\" | 45 | 20",
            "/programmes/X-2023 | tookOver | /projects/X-[a-z]\\d+ | 66 | 20",
            "/programmes/X-2022 | passedOn | /projects/X-[a-z]\\d+ | 66 | 20",
            "/places/X-old | obstacles | id=\"X-[a-z]\\d+\" | 91 | 20",
            "/agencies/X-a1 | indicators | /indicators/X-[a-z]\\d+ | 66 | 20",
            "/indicators/X-i1?place=X-old | series | /figures/observation-\\d+ | 132 | 100",
            "/funding?by=PROGRAMME&place=X-old | sums | /programmes/X-\\w+ | 46 | 20"})
    void aListIsReadToItsEndByTurningItsPages(String path, String list, String row, int rows, int atOnce) {
        Pattern what = Pattern.compile(mini.named(row));
        Set<String> read = new LinkedHashSet<>();
        String next = mini.named(path);
        int pages = 0;
        while (next != null) {
            String part = section(next, list);
            Set<String> here = new LinkedHashSet<>();
            what.matcher(part).results().forEach(each -> here.add(each.group()));
            assertThat(here).as(next).isNotEmpty().hasSizeLessThanOrEqualTo(atOnce);
            assertThat(read).as("read before " + next).doesNotContainAnyElementsOf(here);
            read.addAll(here);
            pages++;
            next = link(part, "Trang sau");
            assertThat(link(part, "Về đầu danh sách") != null).as("a way back to the beginning").isEqualTo(pages > 1);
        }
        assertThat(read).hasSize(rows);
        assertThat(pages).isEqualTo((rows + atOnce - 1) / atOnce);
    }

    @Test
    void whatAPageHasNoRoomForHasAListOfItsOwn() {
        assertThat(total(follow("/sources/X-s1", "/programmes?source=X-s1"))).isEqualTo("47");
        assertThat(total(follow("/sources/X-s1", "/projects?source=X-s1"))).isEqualTo("67");
        assertThat(total(follow("/sources/X-s2", "/funding?source=X-s2#figures"))).isEqualTo("48");
        assertThat(total(follow("/places/X-old", "/programmes?place=X-old"))).isEqualTo("47");
        assertThat(total(follow("/agencies/X-a1", "/programmes?owner=X-a1"))).isEqualTo("47");
        assertThat(total(follow("/programmes/X-2023", "/projects?programme=X-2023"))).isEqualTo("66");
    }

    @Test
    void turningOneListLeavesTheOthersWhereTheyAre() {
        String page = get(mini.named("/sources/X-s2?lang=en&afterCounts=20"));
        assertThat(link(page.substring(page.indexOf("id=\"progress\"")), "Next page"))
                .isEqualTo(mini.named("/sources/X-s2?afterCounts=20&afterProgress=20&lang=en#progress"));
        assertThat(link(page, "Back to start")).isEqualTo(mini.named("/sources/X-s2?lang=en#counts"));
    }

    @Test
    void beyondTheEndThereIsNothingButTheWayBack() {
        String part = section(mini.named("/sources/X-s2?afterProgress=9999"), "progress");
        assertThat(part).doesNotContain("/figures/");
        assertThat(link(part, "Về đầu danh sách")).isEqualTo(mini.named("/sources/X-s2#progress"));
        given().accept("text/html").get(mini.named("/sources/X-s2?afterProgress=x")).then().statusCode(400);
    }

    private String follow(String path, String link) {
        assertThat(get(mini.named(path))).contains("href=\"" + mini.named(link) + "\"");
        return mini.named(link).replaceFirst("#.*", "");
    }

    private static String total(String path) {
        Matcher total = Pattern.compile("<p class=\"total\" role=\"status\">(?:1–20 trong )?(\\d+) mục")
                .matcher(get(path));
        assertThat(total.find()).as(path).isTrue();
        return total.group(1);
    }

    private static String get(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path).then().statusCode(200).extract()
                .asString();
    }

    /** From the heading or the section of a list to the next of any. */
    private static String section(String path, String list) {
        String page = get(path.replaceFirst("#.*", ""));
        Matcher section = Pattern
                .compile("<(?:section|h3) id=\"" + list + "\".*?(?=<(?:section|h3)[ >]|</main>)", Pattern.DOTALL)
                .matcher(page);
        assertThat(section.find()).as("%s of %s", list, path).isTrue();
        return section.group();
    }

    /** Where a link with these words leads; null for none. */
    private static String link(String html, String words) {
        Matcher link = Pattern.compile("<a href=\"([^\"]*)\">" + words + "</a>").matcher(html);
        return link.find() ? link.group(1).replace("&amp;", "&") : null;
    }
}
