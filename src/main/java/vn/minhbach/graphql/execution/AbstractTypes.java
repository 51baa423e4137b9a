package vn.minhbach.graphql.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.execution.TypeResolutionParameters;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;

/** Tells which type of an interface or a union objects are of; those of one class always of the same. */
final class AbstractTypes {

    private final GraphQLSchema schema;
    private final Map<String, Map<Class<?>, String>> known = new ConcurrentHashMap<>();

    AbstractTypes(GraphQLSchema schema) {
        this.schema = schema;
    }

    Plan.TypeNames names(GraphQLCompositeType type) {
        Map<Class<?>, String> names = known.computeIfAbsent(type.getName(), first -> new ConcurrentHashMap<>());
        return value -> names.computeIfAbsent(value.getClass(), first -> name(type, value));
    }

    private String name(GraphQLCompositeType type, Object value) {
        TypeResolver resolver = type instanceof GraphQLInterfaceType interfaced
                ? schema.getCodeRegistry().getTypeResolver(interfaced)
                : schema.getCodeRegistry().getTypeResolver((GraphQLUnionType) type);
        return resolver.getType(TypeResolutionParameters.newParameters().value(value).fieldType(type)
                .schema(schema).build()).getName();
    }
}
