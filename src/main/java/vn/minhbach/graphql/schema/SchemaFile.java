package vn.minhbach.graphql.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import graphql.language.InterfaceTypeDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.EventingService;

/**
 * The schema as it is written in a file: names, descriptions, what may be null and what is meant by an argument that is left
 * out stand there, and nowhere else. SmallRye GraphQL finds the API classes, and this puts the file in the place of what it
 * would make of their signatures, which would need an annotation for each of these in the classes of the catalogue.
 */
public final class SchemaFile implements EventingService {

    private static final String FILE = "/graphql/schema.graphql";
    private static final TypeResolver LATER = object -> {
        throw new IllegalStateException("Nothing is resolved while the schema is built");
    };

    private final Set<Class<?>> apis = new LinkedHashSet<>();

    /** Always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public Operation createOperation(Operation query) {
        apis.add(ClassloadingService.get().loadClass(query.getClassName()));
        return query;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder scanned) {
        GraphQLSchema written = written();
        SchemaBinding binding = SchemaBinding.of(written, apis);
        Map<Class<?>, String> names = binding.names();
        TypeResolver byClass = object -> object.getSchema().getObjectType(names.get(object.getObject().getClass()));
        return GraphQLSchema.newSchema(written).codeRegistry(written.getCodeRegistry().transform(registry -> {
            binding.readers().forEach(registry::dataFetcher);
            written.getAllTypesAsList().stream().filter(GraphQLInterfaceType.class::isInstance)
                    .forEach(each -> registry.typeResolver(((GraphQLInterfaceType) each).getName(), byClass));
        }));
    }

    private static GraphQLSchema written() {
        TypeDefinitionRegistry types;
        try (InputStream bytes = SchemaFile.class.getResourceAsStream(FILE); Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            types = new SchemaParser().parse(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        types.scalars().forEach((name, defined) -> {
            if (!ScalarInfo.isGraphqlSpecifiedScalar(name)) {
                wiring.scalar(GraphQLScalarTypes.getScalarByName(name).transform(scalar -> scalar.description(defined.getDescription().getContent())));
            }
        });
        types.getTypes(InterfaceTypeDefinition.class)
                .forEach(each -> wiring.type(TypeRuntimeWiring.newTypeWiring(each.getName()).typeResolver(LATER)));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }
}
