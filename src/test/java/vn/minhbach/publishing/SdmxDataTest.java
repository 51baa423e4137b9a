package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.publishing.SdmxMessages.GENERIC;
import static vn.minhbach.publishing.SdmxMessages.SPECIFIC;
import static vn.minhbach.publishing.SdmxMessages.actions;
import static vn.minhbach.publishing.SdmxMessages.attributes;
import static vn.minhbach.publishing.SdmxMessages.elements;
import static vn.minhbach.publishing.SdmxMessages.get;
import static vn.minhbach.publishing.SdmxMessages.observations;
import static vn.minhbach.publishing.SdmxMessages.refused;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Observations as SDMX 2.1 asks for data: by flow, key, provider, time. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SdmxDataTest extends PublishingSpecification {

    private static final String YEARS = "A.%1$s-i1.%1$s-old._T.ACTUAL.1 ";

    private MiniDataset mini(String publisher) {
        return new MiniDataset(folder, publisher);
    }

    /** With times of all lengths. */
    private MiniDataset timed(String publisher) {
        return mini(publisher).add("observations.csv", "X-i1,X-old,,60,,X-s2,2023-H1")
                .add("observations.csv", "X-i1,X-old,,61,,X-s2,2023-Q4")
                .add("observations.csv", "X-i1,X-old,,62,,X-s2,2023-11")
                .add("observations.csv", "X-i1,X-old,,63,,X-s2,2023-12-14")
                .add("observations.csv", "X-i1,X-old,,64,,X-s2,2021/2025")
                .add("observations.csv", "X-i1,X-old,,65,,X-s2,2023-01/2023-09");
    }

    @Test
    void aSeriesIsWhatIsSaidOfOneThingInTimesOfOneLength() {
        published(timed("sdmx-times"), null);
        String key = ".sdmx-times-i1.sdmx-times-old._T.ACTUAL.1 ";
        assertThat(observations("/data/sdmx-times-i1")).containsExactlyInAnyOrder("A" + key + "2022=90.5",
                "A" + key + "2023=-1", "S" + key + "2023-S1=60",
                "Q" + key + "2023-Q4=61", "M" + key + "2023-11=62", "D" + key + "2023-12-14=63",
                "_O" + key + "2021-01-01/P5Y=64", "_O" + key + "2023-01-01/P9M=65",
                "A.sdmx-times-i1.sdmx-times-old.sdmx-times-a1.ACTUAL.1 2023=");
        assertThat(observations("/data/sdmx-times-i1/A+Q")).hasSize(4);
        assertThat(refused("/data/sdmx-times-i1/...._T")).as("no basis is called so").startsWith("404 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/sdmx-paths-i1/A..sdmx-paths-old._T../all",
            "/data/sdmx-paths-i1/A..sdmx-paths-old._T../all/", "/data/sdmx-paths-i1/A..sdmx-paths-old._T",
            "/data/MINHBACH,sdmx-paths-i1/A..sdmx-paths-old._T..",
            "/data/MINHBACH%2Csdmx-paths-i1%2C1.0/A..sdmx-paths-old._T../all",
            "/data/all,sdmx-paths-i1,latest/A..sdmx-paths-old._T..1/sdmx-paths",
            "/data/OBSERVATIONS/A.sdmx-paths-i1.sdmx-paths-old._T..",
            "/data/OBSERVATIONS/.sdmx-paths-i1+no-such..%5FT.ACTUAL+PLANNED./MINHBACH,sdmx-paths",
            "/data/sdmx-paths-i1/A..sdmx-paths-old+sdmx-paths-new._T"})
    void pathsAreShortOrLong(String path) {
        publisher.publish(mini("sdmx-paths").dataset(), null);
        assertThat(observations(path)).containsExactly(YEARS.formatted("sdmx-paths") + "2022=90.5",
                YEARS.formatted("sdmx-paths") + "2023=-1");
    }

    @Test
    void partsOfASeriesAreAskedForByTimeAndNumber() {
        published(timed("sdmx-parts").add("observations.csv", "X-i1,X-old,,92,,X-s2,2024"), null);
        String years = "/data/sdmx-parts-i1/A..sdmx-parts-old._T";
        assertThat(values(years)).containsExactly("2022=90.5", "2023=-1", "2024=92");
        assertThat(values(years + "?startPeriod=2023")).containsExactly("2023=-1", "2024=92");
        assertThat(values(years + "?startPeriod=2022-02&endPeriod=2023-Q4")).as("what begins and ends within")
                .containsExactly("2023=-1");
        assertThat(values(years + "?endPeriod=2022-12-31")).containsExactly("2022=90.5");
        assertThat(values(years + "?firstNObservations=1")).containsExactly("2022=90.5");
        assertThat(values(years + "?lastNObservations=1")).containsExactly("2024=92");
        assertThat(values(years + "?firstNObservations=1&lastNObservations=1")).containsExactly("2022=90.5", "2024=92");
        assertThat(values("/data/sdmx-parts-i1/..sdmx-parts-old._T?startPeriod=2023-S2&endPeriod=2023-W52"))
                .containsExactlyInAnyOrder("2023-Q4=61", "2023-11=62", "2023-12-14=63");
        assertThat(refused(years + "?startPeriod=2025")).isEqualTo("404 100 Nothing is found.");
    }

    private static List<String> values(String path) {
        return observations(path).stream().map(each -> each.substring(each.indexOf(' ') + 1)).toList();
    }

    @Test
    void anObservationHasAllThatMakesItAClaim() {
        MiniDataset mini = mini("sdmx-claim")
                .column("observations.csv", "quote", "\"khoảng 90,5% \"\"số xã\"\" & phường\"")
                .column("observations.csv", "said_by", "Giám đốc Sở Thử")
                .column("observations.csv", "basis", "FORECAST").column("observations.csv", "qualifier", "ABOUT")
                .column("observations.csv", "note", "Suy ra")
                .change("sources.csv", 3, "Báo cáo thử,", "Báo cáo thử,2024-02-03");
        int release = published(mini, null).release();
        Document specific = get("/data/sdmx-claim-i1/....FORECAST", SPECIFIC);
        assertThat(attributes(elements(specific, "Series").get(0))).containsEntry("UNIT_MEASURE", "%")
                .containsEntry("DECIMALS", "1");
        Map<String, String> said = attributes(elements(specific, "Obs").get(0));
        long id = number("select id from observations where publisher = 'sdmx-claim' and as_of = '2022'");
        assertThat(said).containsEntry("OBS_VALUE", "90.5").containsEntry("OBS_STATUS", "F")
                .containsEntry("QUALIFIER", "ABOUT")
                .containsEntry("QUOTE", "khoảng 90,5% \"số xã\" & phường").containsEntry("SAID_BY", "Giám đốc Sở Thử")
                .containsEntry("NOTE", "Suy ra")
                .containsEntry("SOURCE", "sdmx-claim-s2").containsEntry("SOURCE_DATE", "2024-02-03")
                .containsEntry("PUBLISHER", "sdmx-claim")
                .containsEntry("RELEASE", String.valueOf(release)).containsEntry("AS_OF", "2022")
                .doesNotContainKey("WORDS");
        assertThat(said.get("FIGURE")).endsWith("/figures/observation-" + id);
        assertThat(given().get(said.get("FIGURE")).statusCode()).isEqualTo(200);

        Element words = elements(get("/data/sdmx-claim-i1/...sdmx-claim-a1", SPECIFIC), "Obs").get(0);
        assertThat(attributes(words)).containsEntry("WORDS", "thấp").containsEntry("OBS_STATUS", "O")
                .doesNotContainKey("OBS_VALUE");
        Document generic = get("/data/sdmx-claim-i1/...sdmx-claim-a1", GENERIC);
        assertThat(elements(generic, "ObsValue")).as("no number is no number").isEmpty();
        assertThat(elements(generic, "Value")).anySatisfy(
                each -> assertThat(attributes(each)).containsEntry("id", "WORDS").containsEntry("value", "thấp"));
    }

    @Test
    void whatElseIsSaidOfTheSameIsASeriesOfItsOwn() {
        published(mini("sdmx-owner"), null);
        MiniDataset other = mini("sdmx-other").add("observations.csv", "sdmx-owner-i1,sdmx-owner-old,,77,,X-s2,2023")
                .add("observations.csv", "sdmx-owner-i1,sdmx-owner-old,,78,,X-s1,2023");
        published(other, null);
        String key = "A.sdmx-owner-i1.sdmx-owner-old._T.ACTUAL.";
        assertThat(observations("/data/sdmx-owner-i1/..sdmx-owner-old._T"))
                .as("its own publisher's word leads, and of another's the last")
                .containsExactly(key + "1 2022=90.5", key + "1 2023=-1", key + "2 2023=78", key + "3 2023=77");
        assertThat(observations("/data/sdmx-owner-i1/.....1")).noneMatch(each -> each.endsWith("=77"));
        assertThat(observations("/data/sdmx-owner-i1/all/sdmx-other")).as("of one publisher, under the same keys")
                .containsExactly(key + "2 2023=78", key + "3 2023=77");
    }

    @Test
    void oneAsksForLessOfTheData() {
        publisher.publish(mini("sdmx-less").dataset(), null);
        String path = "/data/sdmx-less-i1/...sdmx-less-a1+_T?detail=";
        Document only = get(path + "dataonly", SPECIFIC);
        assertThat(attributes(elements(only, "Obs").get(0)).keySet()).containsExactly("OBS_VALUE", "TIME_PERIOD");
        Document keys = get(path + "serieskeysonly", SPECIFIC);
        assertThat(elements(keys, "Series")).hasSize(2).allSatisfy(each -> assertThat(attributes(each)).hasSize(6));
        assertThat(elements(keys, "Obs")).isEmpty();
        Document none = get(path + "nodata", GENERIC);
        assertThat(elements(none, "Obs")).isEmpty();
        assertThat(elements(none, "Attributes")).hasSize(2);
        assertThat(observations(get(path + "full&dimensionAtObservation=AllDimensions", SPECIFIC)))
                .containsExactlyInAnyOrderElementsOf(observations(path + "full"));
        assertThat(elements(get(path + "full&dimensionAtObservation=AllDimensions", GENERIC), "ObsKey")).hasSize(3);
    }

    @Test
    void asOfIsAReleaseOrATime() {
        MiniDataset mini = mini("sdmx-asof");
        int first = published(mini, null).release();
        int second = published(mini.change("observations.csv", 2, "90.5", "91.5"), "Nhập sai").release();
        String path = "/data/sdmx-asof-i1/A..sdmx-asof-old._T?endPeriod=2022";
        assertThat(values(path)).containsExactly("2022=91.5");
        assertThat(values(path + "&asOf=" + first)).containsExactly("2022=90.5");
        assertThat(values(path + "&release=" + first)).containsExactly("2022=90.5");
        String published = text(
                "select to_char(published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from releases where number = "
                        + first);
        assertThat(values(path + "&asOf=" + published)).containsExactly("2022=90.5");
        assertThat(refused(path + "&asOf=1999-01-01T00:00:00")).startsWith("404 100");
        assertThat(refused(path + "&asOf=99999")).isEqualTo("404 100 There is no release 99999.");
        assertThat(values(path + "&asOf=" + second)).containsExactly("2022=91.5");
    }

    @Test
    void whoKeepsACopyAsksForWhatChangedSince() {
        MiniDataset mini = mini("sdmx-since").add("observations.csv", "X-i1,X-old,,92,,X-s2,2024");
        int first = published(mini, null).release();
        published(mini.change("observations.csv", 2, "90.5", "91.5").remove("observations.csv", 3)
                .add("observations.csv", "X-i1,X-old,,50,,X-s1,2024"), "Nhập sai");
        String published = text(
                "select to_char(published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from releases where number = "
                        + first);
        String path = "/data/sdmx-since-i1/..sdmx-since-old._T?";
        assertThat(actions(path + "updatedAfter=" + published))
                .as("what leads of 2024 is another now, and what led comes second")
                .containsExactly("Replace 1:2022=91.5 1:2024=50 2:2024=92", "Delete 1:2023=-1");
        assertThat(actions(path + "includeHistory=true")).containsExactly("Append 1:2022=90.5 1:2023=-1 1:2024=92",
                "Replace 1:2022=91.5 1:2024=50 2:2024=92", "Delete 1:2023=-1");
        assertThat(elements(get(path + "includeHistory=true", GENERIC), "DataSet").get(0).getAttribute("setID"))
                .isEqualTo("release-" + first);
        assertThat(actions(path + "includeHistory=true&asOf=" + first))
                .containsExactly("Append 1:2022=90.5 1:2023=-1 1:2024=92");
        assertThat(refused(path + "updatedAfter=2199-01-01")).as("nothing changed")
                .isEqualTo("404 100 Nothing is found.");
    }

    @Test
    void whatMeansNothingIsRefusedAsSdmxSaysIt() {
        publisher.publish(mini("sdmx-bad").dataset(), null);
        assertThat(refused("/data/no-such-flow")).isEqualTo("404 100 There is no dataflow no-such-flow.");
        assertThat(refused("/data/OTHER,sdmx-bad-i1")).startsWith("404 100");
        assertThat(refused("/data/MINHBACH,sdmx-bad-i1,7.0")).startsWith("404 100");
        assertThat(refused("/data/sdmx-bad-i1/A..nowhere")).isEqualTo("404 100 Nothing is found.");
        assertThat(refused("/data/sdmx-bad-i1/A.......")).startsWith("400 150")
                .contains("FREQ.INDICATOR.REF_AREA.AGENCY.BASIS.CLAIM");
        assertThat(refused("/data/sdmx-bad-i1?startPeriod=2023-Q7"))
                .isEqualTo("400 140 startPeriod is no time: 2023-Q7");
        assertThat(refused("/data/sdmx-bad-i1?firstNObservations=0")).startsWith("400 140");
        assertThat(refused("/data/sdmx-bad-i1?detail=some")).startsWith("400 140")
                .contains("full, dataonly, serieskeysonly, nodata");
        assertThat(refused("/data/sdmx-bad-i1?dimensionAtObservation=REF_AREA")).startsWith("501 501");
        assertThat(refused("/data")).startsWith("400 140");
        assertThat(refused("/data/sdmx-bad-i1/all/all/more")).startsWith("400 140");
        assertThat(refused("/no-such-thing")).startsWith("404 100");
        assertThat(given().accept("image/png").get("/sdmx/data/sdmx-bad-i1").then().extract().statusCode())
                .isEqualTo(406);
    }

    @Test
    void theFormIsTheOneThatIsAskedFor() {
        publisher.publish(mini("sdmx-forms").dataset(), null);
        String path = "/sdmx/data/sdmx-forms-i1";
        Map<String, String> answers = Map.of("*/*", GENERIC, SPECIFIC, SPECIFIC, "application/xml",
                "application/xml;charset=utf-8",
                GENERIC + ", " + SPECIFIC, GENERIC,
                "text/html, application/vnd.sdmx.structurespecificdata+xml;q=0.9, */*;q=0.1", SPECIFIC,
                "application/vnd.sdmx.genericdata+xml;version=2.0;q=1, */*;q=0.5", GENERIC);
        answers.forEach((accept, type) -> assertThat(given().header("Accept", accept).get(path).contentType())
                .as(accept).isEqualTo(type));
        assertThat(given().get(path + "?format=structurespecificdata").contentType()).isEqualTo(SPECIFIC);
    }

    @Test
    void whoHasAnAnswerIsToldSo() {
        publisher.publish(mini("sdmx-cached").dataset(), null);
        String path = "/sdmx/data/sdmx-cached-i1";
        Response answer = given().get(path);
        assertThat(answer.header("Vary")).contains("Accept");
        assertThat(answer.header("Cache-Control")).contains("max-age=5");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Minh-Bach-Release")).isNotEmpty();
        assertThat(given().header("If-None-Match", answer.header("ETag")).get(path).statusCode()).isEqualTo(304);
        assertThat(given().header("If-None-Match", answer.header("ETag")).accept(SPECIFIC).get(path).statusCode())
                .as("another form").isEqualTo(200);
        Response head = given().head(path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(head.asByteArray()).isEmpty();
        assertThat(given().get(path).asByteArray()).as("the same bytes").isEqualTo(answer.asByteArray());
    }
}
