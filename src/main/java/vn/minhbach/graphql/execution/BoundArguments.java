package vn.minhbach.graphql.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.microprofile.graphql.GraphQLException;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.VariableReference;

/**
 * The arguments of a field as its reader takes them.
 *
 * @param given by their names, coerced, defaults included
 * @param times the time that they name; null where the field has no such arguments
 * @param codes those among them, which must name something
 * @param failure why they mean nothing; null where they do
 */
record BoundArguments(Map<String, Object> given, Object[] values, Times times, List<CodeArgument> codes,
        GraphQLException failure) {

    private static final Object[] NONE = {};

    private static final BoundArguments NOTHING = new BoundArguments(Map.of(), NONE, null, List.of(), null);

    /**
     * @param coerced variables, as the schema has them
     * @param variables the same as the request has them
     */
    static BoundArguments of(Plan.Field field, CoercedVariables coerced, Map<String, Object> variables) {
        if (field.reader() instanceof IntrospectionReader) {
            return new BoundArguments(Map.of(), new Object[]{variables}, null, List.of(), null);
        } else if (field.arguments().defined().isEmpty()) {
            return NOTHING;
        }
        Map<String, Object> given = Map.of();
        try {
            given = told(field.arguments().given(), coerced,
                    ValuesResolver.getArgumentValues(field.arguments().defined(), field.arguments().given(), coerced,
                            GraphQLContext.getDefault(), Locale.ENGLISH));
            return new BoundArguments(given, field.reader().bind(given), field.reader().times(given),
                    field.reader().codes(given), null);
        } catch (GraphQLException meaningless) {
            return new BoundArguments(given, NONE, null, List.of(), meaningless);
        } catch (graphql.GraphQLException unfit) {
            return new BoundArguments(given, NONE, null, List.of(),
                    new GraphQLException(ErrorWording.of(unfit.getMessage())));
        }
    }

    /** The same without the usual {@code first}, where {@code last} says how many. */
    private static Map<String, Object> told(List<Argument> written, CoercedVariables coerced,
            Map<String, Object> given) {
        boolean isFirst = written.stream().anyMatch(each -> each.getName().equals(Paging.FIRST)
                && !(each.getValue() instanceof VariableReference variable
                        && !coerced.containsKey(variable.getName())));
        if (isFirst || given.get(Paging.LAST) == null) {
            return given;
        }
        Map<String, Object> told = new HashMap<>(given);
        told.remove(Paging.FIRST);
        return told;
    }
}
