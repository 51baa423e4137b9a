package vn.minhbach.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nu.validator.client.EmbeddedValidator;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** That every kind of page is HTML as its standard has it, by the validator of the W3C. */
@QuarkusTest
@Tag("journeys")
@WithTestResource(EmbeddedDatabaseResource.class)
class HtmlValidityTest {

    @Test
    void everyKindOfPageIsValidInBothLanguages() throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        // Quotations are in another language than the page around them, and are marked so.
        validator.setNoLangDetect(true);
        List<String> found = new ArrayList<>();
        for (String page : PageKinds.all().toList()) {
            byte[] html = given().urlEncodingEnabled(false).accept("text/html").get(page).asByteArray();
            for (JsonNode each : new ObjectMapper().readTree(validator.validate(new ByteArrayInputStream(html)))
                    .path("messages")) {
                if (each.path("type").asText().equals("error")) {
                    found.add(page + ": " + each.path("message").asText() + " " + each.path("extract").asText());
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
