package vn.minhbach.graphql.execution;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.UnknownOperationException;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;

/** A valid document, as it is kept for whoever asks it again: its operations are planned when they are first asked for. */
final class PreparedDocument {

    /** What is to be executed. @param arguments of each field of the plan, by its number */
    record Question(Plan plan, BoundArguments[] arguments) {
    }

    private final GraphQLSchema schema;
    private final AbstractTypes types;
    private final Limits limits;
    private final Document document;
    private final boolean conditional;
    private final Map<String, Question> operations = new ConcurrentHashMap<>();

    /** @param conditional whether variables may decide which fields are there */
    PreparedDocument(GraphQLSchema schema, AbstractTypes types, Limits limits, Document document, boolean conditional) {
        this.schema = schema;
        this.types = types;
        this.limits = limits;
        this.document = document;
        this.conditional = conditional;
    }

    /**
     * What a request asks.
     *
     * @param name      of the operation; null where there is but one
     * @param variables as the request has them
     * @throws graphql.GraphQLException where there is no such operation, or a variable is not what it is declared as
     * @throws Refused                  where it asks for more than anybody may
     */
    Question question(String name, Map<String, Object> variables) {
        OperationDefinition operation = NodeUtil.getOperation(document, name).operationDefinition;
        if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
            throw new UnknownOperationException("There is nothing but queries here");
        }
        if (operation.getVariableDefinitions().isEmpty()) {
            return operations.computeIfAbsent(operation.getName() == null ? "" : operation.getName(),
                    first -> affordable(planned(operation, CoercedVariables.emptyVariables(), Map.of())));
        }
        CoercedVariables coerced = ValuesResolver.coerceVariableValues(schema, operation.getVariableDefinitions(), RawVariables.of(variables),
                GraphQLContext.getDefault(), Locale.ENGLISH);
        if (conditional) {
            return affordable(planned(operation, coerced, variables));
        }
        Question shared = operations.computeIfAbsent(operation.getName() == null ? "" : operation.getName(), first -> planned(operation, coerced, variables));
        BoundArguments[] arguments = shared.arguments().clone();
        for (Plan.Field each : shared.plan().fields()) {
            if (each.arguments().variable() || each.reader() instanceof IntrospectionReader) {
                arguments[each.number()] = BoundArguments.of(each, coerced, variables);
            }
        }
        return affordable(new Question(shared.plan(), arguments));
    }

    private Question planned(OperationDefinition operation, CoercedVariables coerced, Map<String, Object> variables) {
        Plan plan = new Planner(schema, types, limits, document, operation, coerced.toMap()).plan();
        return new Question(plan, plan.fields().stream().map(each -> BoundArguments.of(each, coerced, variables)).toArray(BoundArguments[]::new));
    }

    private Question affordable(Question question) {
        long cost = Cost.of(question.plan().root(), question.arguments());
        if (cost > limits.values()) {
            throw new Refused("maximum query complexity exceeded " + cost + " > " + limits.values() + "; ask for less at a time, with first and after");
        }
        return question;
    }
}
