package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import graphql.language.AbstractDescribedNode;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.ScalarTypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Clients rest on the schema: what is served is what is written in the file, and in the order in which schemas are
 * printed.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SchemaTest {

    private static final Path WRITTEN = Path.of("src/main/resources/graphql/schema.graphql");
    private static final Path FOUND = Path.of("target/schema.graphql");

    @Test
    void theSchemaIsTheOneThatIsWrittenDown() throws IOException {
        String schema = given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
        Files.writeString(FOUND, schema);
        assertThat(schema).as("where this is meant, copy %s to %s", FOUND, WRITTEN)
                .isEqualTo(Files.readString(WRITTEN));
    }

    /** What is served is read by tools that know the specification alone. */
    @Test
    void theSchemaIsWholeAsAFile() {
        TypeDefinitionRegistry types = new SchemaParser()
                .parse(given().get("/graphql/schema.graphql").then().extract().asString());
        assertThat(types.getDirectiveDefinitions()).isEmpty();
        assertThat(types.scalars().values()).filteredOn(each -> !ScalarInfo.isGraphqlSpecifiedScalar(each.getName()))
                .extracting(ScalarTypeDefinition::getName)
                .contains("BigDecimal", "Date", "DateTime");
        assertThat(types.scalars().values()).filteredOn(each -> !ScalarInfo.isGraphqlSpecifiedScalar(each.getName()))
                .allSatisfy(each -> assertThat(each.getDirectives("specifiedBy")).hasSize(1));
        assertThat(new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING)).isNotNull();
    }

    @Test
    void theSchemaSaysOfItselfWhatItHasAndNothingElse() {
        JsonPath says = GraphQLClient
                .data("{__schema {directives {name}} __type(name: \"BigDecimal\") {specifiedByURL}}");
        assertThat(says.<String>getList("__schema.directives.name")).containsExactlyInAnyOrder("include", "skip",
                "deprecated", "specifiedBy", "oneOf");
        assertThat(says.getString("__type.specifiedByURL")).startsWith("https://");
        JsonPath deferred = GraphQLClient.answer("{places {... @defer {totalCount}}}");
        assertThat(deferred.getString("errors[0].message"))
                .isEqualTo("There is no directive @defer; allowed: @include and @skip");
        assertThat(deferred.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void everythingInTheSchemaIsDescribed() throws IOException {
        List<String> undescribed = new ArrayList<>();
        new NodeTraverser().preOrder(new NodeVisitorStub() {
            @Override
            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                if (node instanceof AbstractDescribedNode<?> described
                        && (described.getDescription() == null || described.getDescription().getContent().isBlank())) {
                    undescribed.add(Stream.concat(context.getParentNodes().stream(), Stream.of(node))
                            .filter(NamedNode.class::isInstance)
                            .map(each -> ((NamedNode<?>) each).getName()).collect(Collectors.joining(".")));
                }
                return TraversalControl.CONTINUE;
            }
        }, new ArrayList<Node>(written().getDefinitions()));
        assertThat(undescribed)
                .as("without a description, in English with the Vietnamese term where the domain has one").isEmpty();
    }

    /** The parser's usual limits are for what clients send. */
    private static Document written() throws IOException {
        return new Parser().parseDocument(ParserEnvironment.newParserEnvironment().document(Files.readString(WRITTEN))
                .parserOptions(ParserOptions.getDefaultSdlParserOptions()).build());
    }
}
