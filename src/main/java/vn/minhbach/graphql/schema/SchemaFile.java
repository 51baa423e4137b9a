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
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
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

import vn.minhbach.graphql.execution.KnownDirectives;

/**
 * The schema as it is written in a file: names, descriptions, what may be null and what is meant by an argument that is
 * left out stand there, and nowhere else. SmallRye GraphQL finds the API classes, and this puts the file in the place
 * of what it would make of their signatures, which would need an annotation for each of these in the classes of the
 * catalogue.
 */
public final class SchemaFile implements EventingService {

    private static final String FILE = "/graphql/schema.graphql";
    private static final String SPECIFIED = "specifiedBy";
    /** What a schema says of itself. */
    private static final FieldCoordinates DIRECTIVES = FieldCoordinates.coordinates("__Schema", "directives");
    private static final TypeResolver LATER = object -> {
        throw new IllegalStateException("Nothing is resolved while the schema is built");
    };

    private final Set<Class<?>> apis = new LinkedHashSet<>();
    /**
     * What builds the schema after a change in development mode, where SmallRye keeps the service of the first start.
     */
    private EventingService successor;

    /** Always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public Operation createOperation(Operation query) {
        if (isFormer()) {
            return successor().createOperation(query);
        }
        apis.add(ClassloadingService.get().loadClass(query.getClassName()));
        return query;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder scanned) {
        if (isFormer()) {
            return successor().beforeSchemaBuild(scanned);
        }
        GraphQLSchema written = written();
        SchemaBinding binding = SchemaBinding.of(written, apis);
        Map<Class<?>, String> names = binding.names();
        TypeResolver byClass = object -> object.getSchema().getObjectType(name(names, object.getObject().getClass()));
        return GraphQLSchema.newSchema(written).codeRegistry(written.getCodeRegistry().transform(registry -> {
            binding.readers().forEach(registry::dataFetcher);
            registry.dataFetcher(DIRECTIVES,
                    (DataFetcher<Object>) asked -> asked.getGraphQLSchema().getDirectives().stream()
                            .filter(each -> KnownDirectives.NAMES.contains(each.getName())).toList());
            written.getAllTypesAsList().stream().filter(GraphQLInterfaceType.class::isInstance)
                    .forEach(each -> registry.typeResolver(((GraphQLInterfaceType) each).getName(), byClass));
        }));
    }

    /** Whether this class was loaded anew since, with all that it names. */
    private static boolean isFormer() {
        return present() != SchemaFile.class;
    }

    private static Class<?> present() {
        try {
            return Class.forName(SchemaFile.class.getName(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException absent) {
            return SchemaFile.class;
        }
    }

    private EventingService successor() {
        Class<?> present = present();
        if (successor == null || successor.getClass() != present) {
            try {
                successor = (EventingService) present.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return successor;
    }

    /** Of the class itself, or of the interface that it is known as, such as that of rules. */
    private static String name(Map<Class<?>, String> names, Class<?> type) {
        return names.containsKey(type) ? names.get(type)
                : names.entrySet().stream().filter(each -> each.getKey().isAssignableFrom(type)).findFirst()
                        .orElseThrow(() -> new IllegalStateException("No type of the schema is a " + type)).getValue();
    }

    private static String specification(ScalarTypeDefinition scalar) {
        return ((StringValue) scalar.getDirectives(SPECIFIED).get(0).getArgument("url").getValue()).getValue();
    }

    private static GraphQLSchema written() {
        TypeDefinitionRegistry types;
        try (InputStream bytes = SchemaFile.class.getResourceAsStream(FILE);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            types = new SchemaParser().parse(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        types.scalars().forEach((name, defined) -> {
            if (!ScalarInfo.isGraphqlSpecifiedScalar(name)) {
                wiring.scalar(GraphQLScalarTypes.getScalarByName(name)
                        .transform(scalar -> scalar.description(defined.getDescription().getContent())
                                .specifiedByUrl(specification(defined))));
            }
        });
        types.getTypes(InterfaceTypeDefinition.class)
                .forEach(each -> wiring.type(TypeRuntimeWiring.newTypeWiring(each.getName()).typeResolver(LATER)));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }
}
