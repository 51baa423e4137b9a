package vn.minhbach.portal.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Pages tell search engines of data what they are, as schema.org has it and as Google's dataset search wants it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class StructuredDataTest {

    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>",
            Pattern.DOTALL);

    private static JsonNode data(String page) {
        String html = given().urlEncodingEnabled(false).accept("text/html").get(page).then().statusCode(200).extract()
                .asString();
        Matcher found = DATA.matcher(html);
        assertThat(found.find()).as(page).isTrue();
        String json = found.group(1);
        assertThat(json).as("nothing in it ends it").doesNotContain("<");
        assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3 << 10);
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException failed) {
            throw new AssertionError(json, failed);
        }
    }

    private static List<String> texts(JsonNode nodes, String field) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(each -> texts.add(each.path(field).asText()));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects?place=bac-kan&lang=en", "/projects/unevaluated", "/programmes", "/funding",
            "/funding/unfunded", "/indicators", "/indicators/budget-expenditure",
            "/indicators/budget-expenditure?release=2&lang=en", "/directives", "/places", "/agencies", "/sources",
            "/scorecards", "/checks", "/silence", "/releases"})
    void aListIsADataset(String page) {
        JsonNode it = data(page);
        assertThat(it.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(it.path("@type").asText()).isEqualTo("Dataset");
        assertThat(it.path("name").asText()).isNotBlank();
        assertThat(it.path("description").asText().length()).isBetween(50, 5000);
        assertThat(it.path("license").toString()).contains("http://creativecommons.org/");
        assertThat(it.path("creator").path(0).path("@type").asText()).isEqualTo("Organization");
        assertThat(it.path("dateModified").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(it.path("version").asText()).matches("\\d+");
        assertThat(it.path("citation").asText()).contains("release=");
        assertThat(texts(it.path("distribution"), "encodingFormat")).contains("text/csv", "application/json",
                "application/x-ndjson",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        for (String address : texts(it.path("distribution"), "contentUrl")) {
            given().urlEncodingEnabled(false).head(address).then().statusCode(200);
        }
    }

    @Test
    void anIndicatorSaysWhatItMeasuresWhenAndWhere() {
        JsonNode it = data("/indicators/budget-expenditure?lang=en");
        assertThat(it.path("variableMeasured").path("unitText").asText()).isEqualTo("VND");
        assertThat(it.path("temporalCoverage").asText()).isEqualTo("2006-01-01/2015-12-31");
        assertThat(it.path("spatialCoverage").path(0).path("name").asText()).isNotBlank();
        assertThat(it.path("isBasedOn").path(0).path("url").asText()).startsWith("/sources/");
        assertThat(texts(it.path("distribution"), "contentUrl")).contains("/indicators/budget-expenditure.csv?lang=en");
    }

    @Test
    void thePortalIsACatalogueOfTheDatasetsOfPublishers() {
        JsonNode it = data("/data?lang=en");
        assertThat(it.path("@type").asText()).isEqualTo("DataCatalog");
        assertThat(texts(it.path("dataset"), "@id")).contains("/data/minh-bach");
        for (JsonNode each : it.path("dataset")) {
            assertThat(each.path("description").asText().length()).isBetween(50, 5000);
            assertThat(each.path("license").toString()).isNotEqualTo("");
            assertThat(texts(each.path("distribution"), "encodingFormat")).contains("application/zip");
        }
    }
}
