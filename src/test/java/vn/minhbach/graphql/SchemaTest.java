package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Clients rest on the schema: what is served is what is written in the file, and in the order in which schemas are printed. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SchemaTest {

    private static final Path WRITTEN = Path.of("src/main/resources/graphql/schema.graphql");
    private static final Path FOUND = Path.of("target/schema.graphql");

    @Test
    void theSchemaIsTheOneThatIsWrittenDown() throws IOException {
        String schema = given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
        Files.writeString(FOUND, schema);
        assertThat(schema).as("where this is meant, copy %s to %s", FOUND, WRITTEN).isEqualTo(Files.readString(WRITTEN));
    }
}
