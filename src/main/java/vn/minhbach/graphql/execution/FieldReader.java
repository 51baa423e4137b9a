package vn.minhbach.graphql.execution;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.GraphQLException;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;

/**
 * Reads a field of a GraphQL type from the object that stands for it. {@link Execution} asks it directly; graphql-java finds it
 * where it looks for data fetchers.
 */
abstract class FieldReader implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

    private static final Object[] NONE = {};

    /**
     * @param source    null for the fields of a question
     * @param arguments as {@link #bind} made them
     * @throws GraphQLException where nothing can be answered; its message is for who asked
     */
    abstract Object read(Object source, Object[] arguments) throws Throwable;

    /**
     * The arguments as {@link #read} takes them.
     *
     * @param given by their names, coerced as the schema has them
     * @throws GraphQLException where one is of the right type but means nothing
     */
    Object[] bind(Map<String, Object> given) throws GraphQLException {
        return NONE;
    }

    @Override
    public final Object get(DataFetchingEnvironment environment) throws Exception {
        try {
            return read(environment.getSource(), bind(environment.getArguments()));
        } catch (Exception | Error failed) {
            throw failed;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public final Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) throws Exception {
        return get(environment.get());
    }
}
