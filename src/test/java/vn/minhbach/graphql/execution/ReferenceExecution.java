package vn.minhbach.graphql.execution;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.figure.FigureCode;

/** graphql-java's own execution, the reference implementation in Java, with our readers. */
final class ReferenceExecution {

    /** An object with what it was read in. */
    private record Held(Object object, Scope scope) {
    }

    private final GraphQL graphql;
    private final AbstractTypes types;
    private final Snapshots snapshots;

    ReferenceExecution(GraphQLSchema schema, Snapshots snapshots) {
        this.types = new AbstractTypes(schema);
        this.snapshots = snapshots;
        this.graphql = GraphQL.newGraphQL(
                schema.transform(building -> building.codeRegistry(schema.getCodeRegistry().transform(registry -> {
                    schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
                            .map(GraphQLObjectType.class::cast)
                            .filter(type -> !type.getName().startsWith("__"))
                            .forEach(type -> type.getFieldDefinitions().forEach(field -> {
                                FieldReader reader = (FieldReader) schema.getCodeRegistry()
                                        .getDataFetcher(FieldCoordinates.coordinates(type, field), field);
                                registry.dataFetcher(FieldCoordinates.coordinates(type, field),
                                        (DataFetcher<Object>) environment -> read(reader, environment));
                            }));
                    schema.getAllTypesAsList().stream().filter(GraphQLInterfaceType.class::isInstance)
                            .map(GraphQLInterfaceType.class::cast)
                            .forEach(type -> registry.typeResolver(type, object -> type(type, object)));
                })))).build();
    }

    ExecutionResult execute(String query, String operation, Map<String, Object> variables) {
        return graphql.execute(ExecutionInput.newExecutionInput().query(query).operationName(operation)
                .variables(variables).locale(Locale.ENGLISH).build());
    }

    private GraphQLObjectType type(GraphQLInterfaceType type, TypeResolutionEnvironment object) {
        return object.getSchema().getObjectType(types.names(type).of(((Held) object.getObject()).object()));
    }

    private Object read(FieldReader reader, DataFetchingEnvironment environment) throws Exception {
        Held source = environment.getSource() instanceof Held held ? held : new Held(null, new Scope());
        Map<String, Object> given = environment.getArguments();
        Object[] arguments = reader.bind(given);
        Times times = reader.times(given);
        Scope scope = times == null ? source.scope() : snapshots.scope(times);
        for (CodeArgument each : reader.codes(given)) {
            if (!each.kind().known().test(scope.at(), each.code())) {
                throw each.kind().unknown(scope.at(), each.path(), each.code());
            }
        }
        try {
            return held(reader.read(source.object(), scope, arguments), scope.nested());
        } catch (Exception | Error failed) {
            throw failed;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Values of scalars stay what they are. */
    private static Object held(Object value, Scope scope) {
        if (value instanceof LastKnown<?> known) {
            return held(known.it(), scope.of(known));
        } else if (value instanceof Found found) {
            return held(found.it(), found.scope());
        } else if (value instanceof Collection<?> items) {
            return items.stream().map(each -> held(each, scope)).collect(Collectors.toList());
        }
        boolean isScalar = value == null || value.getClass().getName().startsWith("java.") || value instanceof Enum<?>
                || value instanceof FigureCode;
        return isScalar ? value : new Held(value, scope);
    }
}
