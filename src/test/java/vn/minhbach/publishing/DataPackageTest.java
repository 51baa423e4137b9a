package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Datasets as Frictionless Data Packages, of each publisher and of all: what descriptors say is so. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DataPackageTest extends PublishingSpecification {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The standard's own, in the public domain. */
    private static final JsonSchema PROFILE = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(
            DataPackageTest.class.getResourceAsStream("/standards/datapackage-2.0.json"),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    @Inject
    Tokens tokens;

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static JsonNode descriptor(byte[] json) throws IOException {
        JsonNode descriptor = JSON.readTree(json);
        assertThat(descriptor.get("$schema").asText())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(PROFILE.validate(descriptor)).isEmpty();
        return descriptor;
    }

    private static JsonNode descriptor(String address) throws IOException {
        return descriptor(get(address).then().statusCode(200).contentType("application/json").extract().asByteArray());
    }

    /** Of a package at an address, whose paths are seen from there. */
    private static Map<String, List<Map<String, String>>> readAt(String address) throws IOException {
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        return new PackageCheck(descriptor(address),
                path -> get(folder + path).then().statusCode(200).contentType("text/csv").extract().asByteArray())
                .holds();
    }

    private static Map<String, List<Map<String, String>>> readZip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new PackageCheck(descriptor(files.get("datapackage.json")), files::get).holds();
    }

    private static byte[] zip(String address) {
        return get(address).then().statusCode(200).contentType("application/zip").extract().asByteArray();
    }

    /** A dataset, and that of another who says the same of the same things, in places that are the first's. */
    private MiniDataset spokenOfTwice(String one, String other) {
        published(ExportingTest.hostile(folder, one), null);
        MiniDataset claims = new MiniDataset(folder, other);
        for (String file : List.of("places", "agencies", "programmes", "projects", "portfolio", "progress", "counts",
                "funding", "indicators", "observations",
                "directives", "directive_reports", "obstacles")) {
            while (claims.rows(file + ".csv") > 0) {
                claims.remove(file + ".csv", 2);
            }
        }
        claims.add("portfolio.csv", one + "-2023," + one + "-p2,1,,X-s1")
                .add("progress.csv", one + "-p1,OPERATING,COMPLETED,100,X-s2,2024-06")
                .add("funding.csv", one + "-p1,,DISBURSED,,2023,888000000000,,,X-s2,- và = là chữ,,,2024-06");
        published(claims, null);
        return claims;
    }

    @Test
    void thePackageOfAllIsValidWhoeverSaysWhat() throws IOException {
        spokenOfTwice("test-package-one", "test-package-other");
        Map<String, List<Map<String, String>>> all = readAt("/datapackage.json");
        assertThat(readZip(zip("/datapackage.zip"))).isEqualTo(all);
        assertThat(all.get("funding").stream().filter(each -> "test-package-one-p1".equals(each.get("project")))
                .map(each -> each.get("publisher")))
                .contains("test-package-one", "test-package-other");
        assertThat(all.get("funding").stream().map(each -> each.get("quote"))).as("text is what it is")
                .contains("- và = là chữ", "+1");
        assertThat(all.get("dataset").stream().map(each -> each.get("publisher"))).contains("minh-bach", "vietnamdata",
                "test-package-one");
        readAt("/datapackage.json?release=2&publishedBy=2023-06-01");
    }

    @Test
    void aPackageOfAPublisherNamesWhatItRefersToAndPublishesAgainAsNoChange() throws IOException {
        MiniDataset claims = spokenOfTwice("test-package-owner", "test-package-claimant");
        byte[] zip = zip("/data/test-package-claimant.zip");
        Map<String, List<Map<String, String>>> read = readZip(zip);
        assertThat(readAt("/data/test-package-claimant/datapackage.json")).isEqualTo(read);
        assertThat(read.get("of-others-projects")).extracting(each -> each.get("code"))
                .contains("test-package-owner-p1", "test-package-owner-p2");
        assertThat(read.get("projects")).isEmpty();
        given().header("Authorization",
                "Bearer " + tokens.create("Lan", new Grant(claims.publisher, Role.PUBLISH, null), Duration.ofDays(1))
                        .secret())
                .contentType("application/zip").body(zip).post("/api/publishers/" + claims.publisher + "/releases")
                .then().statusCode(200).body("outcome", is("UNCHANGED"));
        for (String bundled : List.of("minh-bach", "vietnamdata")) {
            readZip(zip("/data/" + bundled + ".zip?release=2&lang=en"));
        }
        readAt("/data/minh-bach/datapackage.json?release=2&publishedBy=2023-06-01");
    }

    @Test
    void aDescriptorTellsWhatThePackageIs() throws IOException {
        published(new MiniDataset(folder, "test-package-told"), null);
        JsonNode of = descriptor("/data/test-package-told/datapackage.json?lang=en");
        String release = of.get("version").asText();
        assertThat(of.get("name").asText()).isEqualTo("test-package-told");
        assertThat(of.get("homepage").asText()).endsWith("/data?release=" + release);
        assertThat(of.get("created").asText()).startsWith(text(
                "select to_char(published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') from releases where number = ?",
                Integer.valueOf(release)));
        assertThat(of.at("/licenses/0").toString()).contains("\"name\"", "\"path\":\"http", "\"title\":\"C");
        assertThat(of.get("contributors").findValuesAsText("title")).contains("test-package-told");
        assertThat(of.get("sources").findValuesAsText("code")).contains("test-package-told-s1");
        JsonNode kind = StreamSupport.stream(of.get("resources").spliterator(), false)
                .filter(each -> each.get("name").asText().equals("sources")).findFirst().orElseThrow()
                .at("/schema/fields/1");
        assertThat(kind.toString()).contains("\"title\":\"Kind", "\"label\":\"Law\"");
        assertThat(descriptor("/data/test-package-told/datapackage.json").at("/resources/1/schema/fields/1").toString())
                .contains("Luật");
        assertThat(descriptor("/datapackage.json?release=2").get("licenses").findValuesAsText("name"))
                .containsExactly("CC-BY-4.0", "CC0-1.0");
        assertThat(descriptor("/data/datapackage.json?lang=en").get("title").asText()).contains("dataset format");
    }

    @Test
    void aFileIsTheSameForItsReleaseAndWhatIsNotThereIsAProblem() {
        for (String address : List.of("/datapackage.json?release=2", "/datapackage.zip?release=2&lang=en",
                "/datapackage/funding.csv?release=2",
                "/data/vietnamdata/datapackage/of-others-places.csv?release=2",
                "/data/minh-bach/datapackage.json?release=2")) {
            Response once = get(address);
            assertThat(get(address).asByteArray()).as(address)
                    .isEqualTo(once.then().statusCode(200).extract().asByteArray());
            given().urlEncodingEnabled(false).header("If-None-Match", once.header("ETag")).get(address).then()
                    .statusCode(304);
            given().urlEncodingEnabled(false).head(address).then().statusCode(200);
        }
        for (String missing : List.of("/datapackage.json?release=99999", "/datapackage.zip?release=x",
                "/datapackage/nothing.csv", "/data/nobody/datapackage.json",
                "/data/minh-bach/datapackage/of-others-places.csv?release=2",
                "/data/vietnamdata/datapackage.json?release=1")) {
            get(missing).then().statusCode(404).contentType("application/problem+json");
        }
        get("/datapackage.json?publishedBy=mai").then().statusCode(400).contentType("application/problem+json")
                .body("detail", containsString("mai"));
        get("/datapackage.zip?lang=fr").then().statusCode(400).contentType("application/problem+json");
    }
}
