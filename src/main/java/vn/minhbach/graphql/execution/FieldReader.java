package vn.minhbach.graphql.execution;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.graphql.GraphQLException;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/**
 * Reads a field of a GraphQL type from the object that stands for it. The schema holds it where graphql-java has data
 * fetchers.
 */
public abstract class FieldReader implements DataFetcher<Object> {

    private static final Object[] NONE = {};

    /**
     * @param source null for the fields of a question
     * @param scope that the source was read in; for the fields of a question, what their arguments name
     * @param arguments as {@link #bind} made them
     * @throws GraphQLException where nothing can be answered; its message is for who asked
     */
    public abstract Object read(Object source, Scope scope, Object[] arguments) throws Throwable;

    /**
     * The arguments as {@link #read} takes them.
     *
     * @param given by their names, coerced as the schema has them
     * @throws GraphQLException where one is of the right type but means nothing
     */
    public Object[] bind(Map<String, Object> given) throws GraphQLException {
        return NONE;
    }

    /**
     * The time that the arguments name, which goes for all that is below; null where the field has no such arguments.
     */
    public Times times(Map<String, Object> given) throws GraphQLException {
        return null;
    }

    /** What in the arguments are codes: nothing is read where one of them names nothing. */
    public List<CodeArgument> codes(Map<String, Object> given) {
        return List.of();
    }

    /** Whether it takes next to nothing, so that nobody need ask before whether to go on. */
    public boolean isPlain() {
        return false;
    }

    /** {@link Execution} alone executes. */
    @Override
    public final Object get(DataFetchingEnvironment environment) {
        throw new UnsupportedOperationException();
    }
}
