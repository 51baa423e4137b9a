package vn.minhbach.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.graphql.Query;
import org.junit.jupiter.api.Test;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

import vn.minhbach.graphql.execution.FieldReader;
import vn.minhbach.graphql.execution.Scope;

/** A schema and the classes that answer it fit together, or the start fails and says why. */
class SchemaBindingTest {

    public enum Colour {
        RED, GREEN
    }

    public record Box<T>(List<T> things, Optional<String> label) {

        public String shout(String text) {
            return text + "!";
        }
    }

    public record Thing(Colour colour, int weight) {
    }

    public static class Api {

        @Query
        public Box<Thing> box(int size) {
            return new Box<>(List.of(new Thing(Colour.RED, size)), Optional.empty());
        }

        public String told(Thing of, String how) {
            return how + of.weight();
        }
    }

    private static final String FITTING = "type Query {box(size: Int! = 1): Box!} type Box {things: [Thing!]! label: String shout(words: String!): String!}"
            + " type Thing {colour: Colour! weight: Int! told(how: String!): String} enum Colour {RED GREEN}";

    private static SchemaBinding bound(String schema) {
        GraphQLSchema written = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(schema),
                RuntimeWiring.MOCKED_WIRING);
        return SchemaBinding.of(written, List.of(Api.class));
    }

    private static Object read(String type, String field, Object source, Map<String, Object> arguments)
            throws Throwable {
        FieldReader reader = bound(FITTING).readers().get(FieldCoordinates.coordinates(type, field));
        return reader.read(source, new Scope(), reader.bind(arguments));
    }

    @Test
    void typesOfTheSchemaAreTheClassesThatMethodsAnswerWith() throws Throwable {
        Box<Thing> box = new Box<>(List.of(new Thing(Colour.GREEN, 3)), Optional.of("x"));
        assertThat(bound(FITTING).names()).isEqualTo(Map.of(Box.class, "Box", Thing.class, "Thing"));
        assertThat(read("Box", "things", box, Map.of())).isEqualTo(box.things());
        assertThat(read("Box", "label", box, Map.of())).isEqualTo("x");
        assertThat(read("Box", "label", new Box<>(List.of(), Optional.empty()), Map.of())).isNull();
        assertThat(read("Box", "shout", box, Map.of("words", "hey"))).isEqualTo("hey!");
        assertThat(read("Thing", "weight", box.things().get(0), Map.of())).isEqualTo(3);
    }

    @Test
    void whatDoesNotFitIsSaidAtTheStart() {
        assertThatThrownBy(() -> bound(FITTING.replace("weight: Int!", "weight: Int! age: Int")))
                .hasMessageContaining("Nothing reads age of")
                .hasMessageContaining("Thing");
        assertThatThrownBy(() -> bound(FITTING.replace(" told(how: String!): String", "")))
                .hasMessageContaining("The schema has no fields for")
                .hasMessageContaining("told");
        assertThatThrownBy(() -> bound(FITTING.replace("how: String!", "why: String!")))
                .hasMessageContaining("takes how, which the field in the schema does not");
        assertThatThrownBy(() -> bound(FITTING.replace("how: String!", "how: String! why: String")))
                .hasMessageContaining("the arguments [why]");
        assertThatThrownBy(() -> bound(FITTING.replace("RED GREEN", "RED GREEN BLUE")))
                .hasMessageContaining("Thing.colour");
        assertThatThrownBy(() -> bound(FITTING.replace("things: [Thing!]!", "things: Thing!")))
                .hasMessageContaining("Box.things is a Thing!");
        assertThatThrownBy(() -> bound(FITTING.replace("type Query {", "type Query {other: Int ")))
                .hasMessageContaining("No API class has a query other");
        assertThatThrownBy(() -> bound(FITTING.replace("colour: Colour!", "colour: Box")))
                .hasMessageContaining("Thing.colour is a Box");
    }
}
