package vn.minhbach.graphql.execution;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;

/**
 * A valid document, as it is kept for whoever asks it again: its operations are planned when they are first asked for.
 */
final class PreparedDocument {

    /**
     * What is to be executed.
     *
     * @param arguments of each field of the plan, by its number
     */
    record Question(Plan plan, BoundArguments[] arguments) {
    }

    private static final int MOST_OPERATIONS = 2;

    private final GraphQLSchema schema;
    private final AbstractTypes types;
    private final Limits limits;
    private final Document document;
    private final int length;
    /** Whether variables may decide which fields are there. */
    private final boolean conditional;
    private final Map<String, Question> operations = new ConcurrentHashMap<>();

    /** @param text of the document */
    PreparedDocument(GraphQLSchema schema, AbstractTypes types, Limits limits, Document document, String text) {
        this.schema = schema;
        this.types = types;
        this.limits = limits;
        this.document = document;
        this.length = text.length();
        this.conditional = text.indexOf('@') >= 0;
    }

    /** @throws graphql.GraphQLException where there is no such operation */
    boolean isSubscription(String name) {
        return NodeUtil.getOperation(document, name).operationDefinition
                .getOperation() == OperationDefinition.Operation.SUBSCRIPTION;
    }

    /**
     * What a request asks.
     *
     * @param name of the operation; null where there is but one
     * @param variables as the request has them
     * @throws graphql.GraphQLException where there is no such operation, or a variable is not what it is declared as
     * @throws Refused where it asks for more than anybody may
     */
    Question question(String name, Map<String, Object> variables) {
        OperationDefinition operation = NodeUtil.getOperation(document, name).operationDefinition;
        CoercedVariables coerced = ValuesResolver.coerceVariableValues(schema, operation.getVariableDefinitions(),
                RawVariables.of(variables),
                GraphQLContext.getDefault(), Locale.ENGLISH);
        Question shared = shared(operation, coerced);
        BoundArguments[] arguments = shared.arguments().clone();
        for (Plan.Field each : shared.plan().fields()) {
            if (arguments[each.number()] == null) {
                arguments[each.number()] = BoundArguments.of(each, coerced, variables);
            }
        }
        return affordable(new Question(shared.plan(), arguments));
    }

    /** The plan, and what of its arguments no request changes. */
    private Question shared(OperationDefinition operation, CoercedVariables coerced) {
        String name = operation.getName() == null ? "" : operation.getName();
        Question known = operations.get(name);
        if (known != null) {
            return known;
        }
        Plan plan = new Planner(schema, types, limits, document, operation, coerced.toMap()).plan();
        Question planned = new Question(plan,
                plan.fields().stream()
                        .map(each -> each.arguments().variable() || each.reader() instanceof IntrospectionReader
                                ? null : BoundArguments.of(each, CoercedVariables.emptyVariables(), Map.of()))
                        .toArray(BoundArguments[]::new));
        // What is kept is weighed by the text: nothing that is much more than its text, and not one for each of many names.
        if (!(conditional && !operation.getVariableDefinitions().isEmpty()) && plan.fields().size() <= length
                && operations.size() < MOST_OPERATIONS) {
            operations.putIfAbsent(name, planned);
        }
        return planned;
    }

    private Question affordable(Question question) {
        long cost = Cost.of(question.plan().root(), question.arguments());
        if (cost > limits.values()) {
            throw new Refused("The answer could have " + cost + " values; allowed: " + limits.values()
                    + "; ask for less at a time, with first and after");
        }
        return question;
    }
}
