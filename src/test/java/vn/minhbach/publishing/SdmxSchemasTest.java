package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.publishing.SdmxMessages.GENERIC;
import static vn.minhbach.publishing.SdmxMessages.SPECIFIC;

import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.validation.Schema;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Whatever is answered, to which question, is valid by the official schemas of SDMX. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SdmxSchemasTest extends PublishingSpecification {

    private static final String GENERIC_SERIES = "application/vnd.sdmx.generictimeseriesdata+xml;version=2.1";
    private static final String SPECIFIC_SERIES = "application/vnd.sdmx.structurespecifictimeseriesdata+xml;version=2.1";
    private static final List<String> ASKED = List.of("", "?detail=dataonly", "?detail=serieskeysonly",
            "?detail=nodata", "?includeHistory=true", "?updatedAfter=2020-01-01");
    private static final List<String> FLAT = List.of("?dimensionAtObservation=AllDimensions",
            "?dimensionAtObservation=AllDimensions&detail=dataonly",
            "?dimensionAtObservation=AllDimensions&includeHistory=true");

    /** With times of all lengths, hedges, words, and what only just may stand in XML and JSON. */
    @BeforeEach
    void publish() {
        MiniDataset mini = new MiniDataset(folder, "sdmx-valid").add("observations.csv", "X-i1,X-old,,60,,X-s2,2023-H1")
                .add("observations.csv", "X-i1,X-old,,61.50,,X-s2,2023-Q4")
                .add("observations.csv", "X-i1,X-old,,62,,X-s2,2023-11")
                .add("observations.csv", "X-i1,X-old,,63,,X-s2,2023-12-14")
                .add("observations.csv", "X-i1,X-old,,64,,X-s2,2021/2025")
                .add("observations.csv", "X-i1,X-old,,66,,X-s1,2022")
                .column("observations.csv", "quote", "\"a < b &amp; ]]> \"\"hơn\"\" 90,5%\"")
                .column("observations.csv", "qualifier", "MORE_THAN")
                .change("sources.csv", 3, "Báo cáo thử,", "Báo cáo thử,2024-02-03");
        publisher.publish(mini.dataset(), "Nhập lại");
        mini.change("observations.csv", 2, "90.5", "91.5").remove("observations.csv", 3);
        publisher.publish(mini.dataset(), "Nhập sai");
    }

    private static byte[] get(String path, String accept) {
        Response answer = given().urlEncodingEnabled(false).accept(accept).get("/sdmx" + path);
        assertThat(answer.statusCode()).as(path + " " + accept).isEqualTo(200);
        return answer.asByteArray();
    }

    @Test
    void dataAreValid() {
        String series = "/schema/datastructure/MINHBACH/OBSERVATIONS/1.0";
        Schema own = SdmxSchemas.schema(List.of(new String(get(series, "*/*"), StandardCharsets.UTF_8), new String(
                get("/schema/dataflow/MINHBACH/sdmx-valid-i1?dimensionAtObservation=AllDimensions", "application/xml"),
                StandardCharsets.UTF_8)));
        for (String asked : ASKED) {
            String path = "/data/sdmx-valid-i1" + asked;
            SdmxSchemas.assertValid(path, get(path, GENERIC));
            SdmxSchemas.assertValid(path, get(path, GENERIC_SERIES));
            SdmxSchemas.assertValid(path, get(path, SPECIFIC), own);
            SdmxSchemas.assertValid(path, get(path, SPECIFIC_SERIES), own);
            SdmxSchemas.assertValidJson(path, get(path, "application/json"), true);
        }
        for (String asked : FLAT) {
            String path = "/data/sdmx-valid-i1" + asked;
            SdmxSchemas.assertValid(path, get(path, GENERIC));
            SdmxSchemas.assertValid(path, get(path, SPECIFIC), own);
            SdmxSchemas.assertValidJson(path, get(path, "application/json"), true);
            assertThat(given().accept(GENERIC_SERIES).get("/sdmx" + path).statusCode())
                    .as("what is flat is in no series").isEqualTo(406);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/structure", "/structure?detail=allstubs", "/structure?detail=allcompletestubs",
            "/dataflow/all/sdmx-valid-i1?references=all&detail=referencestubs",
            "/dataflow/all/sdmx-valid-i1?references=descendants&detail=referencepartial",
            "/availableconstraint/sdmx-valid-i1", "/availableconstraint/sdmx-valid-i1/all/all/REF_AREA",
            "/codelist/MINHBACH/CL_AREA/1.0/sdmx-valid-new", "/contentconstraint?publishedBy=1999-01-01"})
    void structuresAreValid(String path) {
        SdmxSchemas.assertValid(path, get(path, "application/xml"));
        SdmxSchemas.assertValidJson(path, get(path, "application/json"), false);
    }

    /** As sdmx1 2.28 and rsdmx 0.6-5 were seen to ask, under the name MINHBACH, which is their agency too. */
    @ParameterizedTest
    @ValueSource(strings = {"/dataflow/MINHBACH/all/latest", "/dataflow/MINHBACH/sdmx-valid-i1/latest?references=all",
            "/dataflow/all/all/latest/",
            "/datastructure/MINHBACH/OBSERVATIONS/latest?references=descendants",
            "/datastructure/all/OBSERVATIONS/latest/?references=children", "/codelist/MINHBACH/all/latest",
            "/conceptscheme/MINHBACH/all/latest", "/categoryscheme/MINHBACH/all/latest?references=parentsandsiblings",
            "/dataproviderscheme/MINHBACH/all/latest",
            "/contentconstraint/MINHBACH/all/latest", "/data/sdmx-valid-i1/A+Q....ACTUAL.?startPeriod=2015",
            "/data/sdmx-valid-i1?detail=serieskeysonly",
            "/data/sdmx-valid-i1?updatedAfter=2020-01-01T00%3A00%3A00", "/data/sdmx-valid-i1/A...../all/",
            "/data/sdmx-valid-i1/all/all/?startPeriod=2010&endPeriod=2030"})
    void whatClientsAskIsAnswered(String path) {
        SdmxSchemas.assertValid(path, get(path, "*/*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-thing", "/data/no-such-flow", "/data/sdmx-valid-i1?startPeriod=x%00%01%EF%BF%BE",
            "/data/sdmx-valid-i1?format=%ED%A0%80%0B", "/data/%00",
            "/codelist/MINHBACH/%01", "/data/sdmx-valid-i1/%3Cb%3E.......", "/data/sdmx-valid-i1?asOf=%00",
            "/schema/datastructure/MINHBACH/x", "/schema/x"})
    void soIsWhatIsRefused(String path) {
        Response refused = given().urlEncodingEnabled(false).get("/sdmx" + path);
        assertThat(refused.statusCode()).as(path).isBetween(400, 406);
        SdmxSchemas.assertValid(path, refused.asByteArray());
        SdmxSchemas.assertValidJson(path,
                given().urlEncodingEnabled(false).accept("application/json").get("/sdmx" + path).asByteArray(), true);
    }

    /** rsdmx looks for the structure by what data sets name it by; sdmx1 puts codes below those that it has read. */
    @Test
    void clientsFindWhatTheyLookFor() {
        String data = new String(get("/data/sdmx-valid-i1", GENERIC), StandardCharsets.UTF_8);
        assertThat(data).contains("structureID=\"OBSERVATIONS\"").contains("structureRef=\"OBSERVATIONS\"");
        List<String> areas = SdmxMessages.ids(SdmxMessages.parsed(get("/codelist/MINHBACH/CL_AREA", "application/xml")),
                "Code");
        assertThat(areas).doesNotHaveDuplicates().containsSubsequence("viet-nam", "bac-kan");
        assertThat(
                SdmxMessages.ids(SdmxMessages.parsed(get("/codelist/MINHBACH/CL_AGENCY", "application/xml")), "Code"))
                .containsSubsequence("sdmx-valid-a1", "sdmx-valid-a2");
    }

    @Test
    void whatIsNotWantedIsNotGiven() {
        String path = "/sdmx/data/sdmx-valid-i1";
        assertThat(given().accept("*/*, application/vnd.sdmx.genericdata+xml;q=0").get(path).contentType())
                .isEqualTo(GENERIC_SERIES);
        assertThat(given().accept("application/vnd.sdmx.genericdata+xml;q=nonsense").get(path).contentType())
                .isEqualTo(GENERIC);
        assertThat(given().accept(";;,,;q=0.1, text/csv;q=0.001").get(path).contentType())
                .isEqualTo("text/csv;charset=utf-8");
        assertThat(given().accept("*/*;q=0").get(path).statusCode()).isEqualTo(406);
    }
}
