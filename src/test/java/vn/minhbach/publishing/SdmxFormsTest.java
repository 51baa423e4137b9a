package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** The same data and structures as SDMX-CSV 2.0 and SDMX-JSON 2.0, and as SDMX 3.0 asks for them. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SdmxFormsTest extends PublishingSpecification {

    private static final String CSV = "application/vnd.sdmx.data+csv;version=2.0.0";
    private static final String JSON = "application/vnd.sdmx.data+json;version=2.0.0";
    private static final String STRUCTURE_JSON = "application/vnd.sdmx.structure+json;version=2.0.0";
    private static final String FLOW = "/sdmx/3.0/data/dataflow/MINHBACH/sdmx-three-i1/1.0";

    @BeforeEach
    void publish() {
        publisher.publish(new MiniDataset(folder, "sdmx-three").add("observations.csv", "X-i1,X-old,,60,,X-s2,2023-H1")
                .column("observations.csv", "quote", "\"hơn 90,5% \"\"số xã\"\", phường\"")
                .column("observations.csv", "qualifier", "MORE_THAN").dataset(), null);
    }

    private static Response get(String path, String accept, String language) {
        return given().urlEncodingEnabled(false).header("Accept", accept).header("Accept-Language", language).get(path);
    }

    private static List<NamedCsvRecord> rows(String path, String accept) {
        Response answer = get(path, accept, "en");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return CsvReader.builder().ofNamedCsvRecord(answer.asString()).stream().toList();
    }

    @Test
    void anObservationIsARowOfCsv() {
        List<NamedCsvRecord> rows = rows("/sdmx/data/sdmx-three-i1/..sdmx-three-old._T", CSV);
        assertThat(rows.get(0).getHeader()).startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "INDICATOR",
                "REF_AREA", "AGENCY", "BASIS", "CLAIM", "TIME_PERIOD", "OBS_VALUE",
                "UNIT_MEASURE");
        assertThat(rows.get(0).getFieldsAsMap()).containsAllEntriesOf(Map.of("STRUCTURE", "dataflow", "STRUCTURE_ID",
                "MINHBACH:sdmx-three-i1(1.0)", "ACTION", "I", "OBS_VALUE", "90.5",
                "TIME_PERIOD", "2022", "QUALIFIER", "MORE_THAN", "OBS_STATUS", "E", "QUOTE",
                "hơn 90,5% \"số xã\", phường"));
        assertThat(rows).extracting(each -> each.getField("TIME_PERIOD")).containsExactly("2022", "2023", "2023-S1");
        assertThat(rows("/sdmx/data/sdmx-three-i1/...sdmx-three-a1?format=csv", "*/*")).singleElement()
                .satisfies(words -> assertThat(words.getFieldsAsMap()).containsEntry("OBS_VALUE", "")
                        .containsEntry("WORDS", "thấp"));
        assertThat(rows("/sdmx/data/sdmx-three-i1?detail=serieskeysonly&format=csv", "*/*").get(0).getHeader())
                .endsWith("CLAIM");
        assertThat(get("/sdmx/data/sdmx-three-i1", "text/csv", "vi").contentType()).isEqualTo("text/csv;charset=utf-8");
    }

    @Test
    void csvHasNamesAndKeysWhereTheyAreAskedFor() {
        NamedCsvRecord both = rows("/sdmx/data/sdmx-three-i1/S", CSV + ";labels=both;keys=both;timeFormat=normalized")
                .get(0);
        assertThat(both.getFieldsAsMap()).containsEntry("SERIES_KEY", "S.sdmx-three-i1.sdmx-three-old._T.ACTUAL.1")
                .containsEntry("REF_AREA: Place", "sdmx-three-old: Old")
                .containsEntry("TIME_PERIOD: Time", "2023-06-30").containsEntry("BASIS: Basis", "ACTUAL: actual");
        NamedCsvRecord name = rows("/sdmx/data/sdmx-three-i1/S?format=csv&labels=name&lang=vi", "*/*").get(0);
        assertThat(name.getField("REF_AREA")).isEqualTo("sdmx-three-old");
        assertThat(name.getField("Địa phương")).isEqualTo("Tỉnh Cũ");
        assertThat(name.getField("STRUCTURE_NAME")).isEqualTo("Tỷ lệ thử");
        assertThat(get("/sdmx/data/sdmx-three-i1?format=csv&labels=some", "*/*", "en").statusCode()).isEqualTo(400);
    }

    @Test
    void jsonNamesCodesByTheirPlaces() {
        Response answer = get("/sdmx/data/sdmx-three-i1/A+S..sdmx-three-old", JSON, "en");
        assertThat(answer.contentType()).isEqualTo(JSON);
        JsonPath json = answer.jsonPath();
        List<String> places = json.getList("data.structures[0].dimensions.series.find {it.id == 'FREQ'}.values.id");
        assertThat(places).containsExactly("A", "S");
        assertThat(json.getList("data.structures[0].dimensions.observation[0].values.id")).containsExactly("2022",
                "2023", "2023-S1");
        assertThat(json.getDouble("data.dataSets[0].series.'0:0:0:0:0:0'.observations.'0'[0]")).isEqualTo(90.5);
        List<String> attributes = json.getList("data.structures[0].attributes.observation.id");
        int quote = attributes.indexOf("QUOTE") + 1;
        assertThat(json.getString("data.dataSets[0].series.'0:0:0:0:0:0'.observations.'0'[" + quote + "]"))
                .isEqualTo("hơn 90,5% \"số xã\", phường");
        int qualifier = attributes.indexOf("QUALIFIER");
        int place = json.getInt("data.dataSets[0].series.'0:0:0:0:0:0'.observations.'0'[" + (qualifier + 1) + "]");
        assertThat(
                json.getString("data.structures[0].attributes.observation[" + qualifier + "].values[" + place + "].id"))
                .isEqualTo("MORE_THAN");
        assertThat(json.getString("data.structures[0].dimensions.series[2].values[0].name")).isEqualTo("Old");
        assertThat(get("/sdmx/data/no-such", "application/json", "en").jsonPath().getMap("errors[0]"))
                .containsEntry("code", 100).containsEntry("title", "There is no dataflow no-such.");
    }

    @Test
    void structuresInJsonNameEachOtherByUrn() {
        JsonPath json = get("/sdmx/dataflow/MINHBACH/sdmx-three-i1?references=all", STRUCTURE_JSON, "vi").jsonPath();
        assertThat(json.getString("data.dataflows[0].structure"))
                .isEqualTo("urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=MINHBACH:OBSERVATIONS(1.0)");
        assertThat(json.getList("data.dataStructures[0].dataStructureComponents.dimensionList.dimensions.id"))
                .startsWith("FREQ", "INDICATOR");
        List<String> named = json.getList(
                "data.dataStructures[0].dataStructureComponents.dimensionList.dimensions.localRepresentation.enumeration");
        assertThat(json.getList("data.codelists.links.urn.flatten()", String.class)).containsAll(named);
        assertThat(json
                .getString("data.codelists.find {it.id == 'CL_AREA'}.codes.find {it.id == 'sdmx-three-new'}.names.en"))
                .isEqualTo("New");
        assertThat(json.getList("data.dataConstraints[0].cubeRegions[0].keyValues.id")).contains("REF_AREA",
                "TIME_PERIOD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|2022 2023 2023 2023-S1", "/A|2022 2023 2023",
            "/A.*.sdmx-three-old._T|2022 2023", "/A..sdmx-three-old._T,S|2022 2023 2023-S1",
            "?c%5BFREQ%5D=A,S&c%5BAGENCY%5D=_T|2022 2023 2023-S1", "?c%5BTIME_PERIOD%5D=ge:2023+le:2023-06|2023-S1",
            "?c%5BTIME_PERIOD%5D=2022|2022", "?c%5BTIME_PERIOD%5D=gt:2022|2023 2023 2023-S1",
            "?c%5BAGENCY%5D=ne:_T|2023", "?c%5BREF_AREA%5D=ew:-old&c%5BOBS_VALUE%5D=gt:0|2022 2023-S1",
            "?c%5BQUALIFIER%5D=MORE_THAN|2022", "?c%5BWORDS%5D=sw:th|2023",
            "/A..sdmx-three-old._T?lastNObservations=1|2023"})
    void componentsNarrowAnAnswerOfThree(String asked, String times) {
        String path = FLOW + (asked == null ? "" : asked);
        assertThat(rows(path + (path.contains("?") ? "&" : "?") + "format=csv", "*/*")).as(path)
                .extracting(each -> each.getField("TIME_PERIOD")).containsExactlyInAnyOrder(times.split(" "));
    }

    @Test
    void threeHasPathsOfItsOwn() {
        assertThat(get(FLOW, "*/*", "en").contentType()).as("its usual form").isEqualTo(JSON);
        assertThat(
                get("/sdmx/3.0/data/datastructure/MINHBACH/OBSERVATIONS/*/A.sdmx-three-i1", "*/*", "en").statusCode())
                .isEqualTo(200);
        assertThat(rows("/sdmx/3.0/data/*/*/sdmx-three-i1/+/*?attributes=QUALIFIER,UNIT_MEASURE&format=csv", "*/*")
                .get(0).getHeader())
                .endsWith("CLAIM", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "QUALIFIER");
        assertThat(rows(FLOW + "?attributes=none&format=csv", "*/*").get(0).getHeader()).endsWith("OBS_VALUE");
        assertThat(rows(FLOW + "?attributes=none&measures=none&format=csv", "*/*").get(0).getHeader())
                .endsWith("CLAIM");
        JsonPath flows = get("/sdmx/3.0/structure/dataflow/MINHBACH/sdmx-three-i1/~?references=descendants", "*/*",
                "en").jsonPath();
        assertThat(flows.getList("data.dataflows.id")).containsExactly("sdmx-three-i1");
        assertThat(flows.getList("data.codelists.id")).contains("CL_AREA");
        JsonPath available = get("/sdmx/3.0/availability/dataflow/MINHBACH/sdmx-three-i1/1.0/*/AGENCY?c%5BFREQ%5D=S",
                "*/*", "en").jsonPath();
        assertThat(available.getList("data.dataConstraints[0].cubeRegions[0].keyValues.id")).containsExactly("AGENCY");
        assertThat(available.getList("data.dataConstraints[0].cubeRegions[0].keyValues[0].values.value"))
                .containsExactly("_T");
        assertThat(get(FLOW + "?c%5BNOTHING%5D=x", "*/*", "en").statusCode()).isEqualTo(400);
        for (String condition : List.of(",", "%2B", "ge:", "ge:1e", ",,")) {
            assertThat(get(FLOW + "?c%5BOBS_VALUE%5D=" + condition, "*/*", "en").statusCode()).as(condition)
                    .isEqualTo(400);
        }
        assertThat(get(FLOW + "?limit=5", "*/*", "en").statusCode()).as("not left out in silence").isEqualTo(501);
        assertThat(get("/sdmx/3.0/data/dataflow/MINHBACH/no-such", "*/*", "en").jsonPath().getInt("errors[0].code"))
                .isEqualTo(100);
    }
}
