package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** The official schemas of SDMX's messages (see standards/README.md), and whether an answer is valid by them. */
final class SdmxSchemas {

    private static final String HERE = "jar:" + SdmxSchemas.class.getResource("/standards/sdmx-ml-2.1-schemas.zip")
            + "!/";
    private static final Schema MESSAGES = schema(List.of());
    private static final JsonSchema DATA = json("data");
    private static final JsonSchema STRUCTURES = json("structure");

    private SdmxSchemas() {
    }

    /** @param own of structures, for data that are written by the names of those */
    static Schema schema(List<String> own) {
        List<Source> sources = new ArrayList<>(List.of(new StreamSource(HERE + "SDMXMessage.xsd")));
        own.forEach(each -> sources.add(
                new StreamSource(new StringReader(each.replace("https://registry.sdmx.org/schemas/v2_1/", HERE)))));
        try {
            return SchemaFactory.newDefaultInstance().newSchema(sources.toArray(Source[]::new));
        } catch (SAXException invalid) {
            throw new AssertionError(invalid);
        }
    }

    static void assertValid(String path, byte[] answer, Schema schema) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(answer)));
        } catch (SAXException | IOException invalid) {
            throw new AssertionError(path + ": " + invalid, invalid);
        }
    }

    /** Of a message in SDMX-ML but for data by the names of their structure. */
    static void assertValid(String path, byte[] answer) {
        assertValid(path, answer, MESSAGES);
    }

    static void assertValidJson(String path, byte[] answer, boolean data) {
        try {
            assertThat((data ? DATA : STRUCTURES).validate(new ObjectMapper().readTree(answer))).as(path).isEmpty();
        } catch (IOException malformed) {
            throw new AssertionError(path, malformed);
        }
    }

    private static JsonSchema json(String kind) {
        try {
            ObjectNode schema = (ObjectNode) new ObjectMapper()
                    .readTree(SdmxSchemas.class.getResource("/standards/sdmx-json-2.0.0-" + kind + "-schema.json"));
            // It names none of the drafts of JSON Schema, but whichever is the last.
            schema.remove(List.of("$schema", "id"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
