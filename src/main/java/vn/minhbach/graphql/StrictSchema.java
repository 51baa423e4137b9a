package vn.minhbach.graphql;

import java.util.Map;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;

/**
 * Tightens what SmallRye leaves lax. Integers beyond 32 bits are refused, as the GraphQL specification wants it: SmallRye's
 * own Int cuts them, so that release 4294967297 would be release 1. And an argument with a default may be left out, but
 * not be null. The two arguments that every question takes are described here, once.
 */
public class StrictSchema extends GraphQLTypeVisitorStub implements EventingService {

    private static final Map<String, String> TIMES = Map.of(
            "release", "The portal as it stood at this release, with all that is nested below; the present where it is left out.",
            "publishedBy", "Only what sources had said by the end of this day, by their publishedOn or else issuedOn, with all that is"
                    + " nested below. A source without a date is left out with all that it says: nobody knows whether it had spoken by then.");

    /** Always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder building) {
        GraphQLSchema strict = SchemaTransformer.transformSchema(building.build(), this);
        // SmallRye's resolvers of interfaces answer with the types as they were before, which are no longer the schema's.
        GraphQLCodeRegistry resolving = strict.getCodeRegistry().transform(registry -> strict.getAllTypesAsList().stream()
                .filter(GraphQLInterfaceType.class::isInstance).map(GraphQLInterfaceType.class::cast).forEach(type -> {
                    TypeResolver before = strict.getCodeRegistry().getTypeResolver(type);
                    registry.typeResolver(type, value -> value.getSchema().getObjectType(before.getType(value).getName()));
                }));
        return GraphQLSchema.newSchema(strict).codeRegistry(resolving);
    }

    @Override
    public TraversalControl visitGraphQLArgument(GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        boolean lax = argument.hasSetDefaultValue() && !GraphQLTypeUtil.isNonNull(argument.getType());
        String description = TIMES.get(argument.getName());
        if (!lax && (description == null || description.equals(argument.getDescription()))) {
            return TraversalControl.CONTINUE;
        }
        return changeNode(context, argument.transform(strict -> {
            if (lax) {
                strict.type(GraphQLNonNull.nonNull(argument.getType()));
            }
            if (description != null) {
                strict.description(description);
            }
        }));
    }

    @Override
    public TraversalControl visitGraphQLScalarType(GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        return scalar.getName().equals(Scalars.GraphQLInt.getName()) ? changeNode(context, Scalars.GraphQLInt)
                : TraversalControl.CONTINUE;
    }
}
