package vn.minhbach.graphql.execution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * Works out the plan of one operation of a valid document, as chapter 6 of the GraphQL specification (October 2021) has
 * it: fields of one name are one field, fragments are their fields where their type applies.
 */
final class Planner {

    private static final int MOST_INTROSPECTIONS = 3;

    private final GraphQLSchema schema;
    private final AbstractTypes types;
    private final Limits limits;
    private final Document document;
    private final OperationDefinition operation;
    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    private final Map<String, Object> variables;
    private final List<Plan.Field> fields = new ArrayList<>();
    private int introspections;

    /** @param variables coerced; they matter for {@code @skip} and {@code @include} alone */
    Planner(GraphQLSchema schema, AbstractTypes types, Limits limits, Document document, OperationDefinition operation,
            Map<String, Object> variables) {
        this.schema = schema;
        this.types = types;
        this.limits = limits;
        this.document = document;
        this.operation = operation;
        this.variables = variables;
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(each -> fragments.put(each.getName(), each));
    }

    /** @throws Refused where it asks for more than anybody may */
    Plan plan() throws Refused {
        GraphQLObjectType type = operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION
                ? schema.getSubscriptionType() : schema.getQueryType();
        Plan.Selection root = selection(type, List.of(operation.getSelectionSet()), 1);
        return new Plan(root, List.copyOf(fields), asks(type));
    }

    private String asks(GraphQLObjectType type) {
        if (type == schema.getSubscriptionType()) {
            return AnswerTimes.SUBSCRIPTION;
        }
        Map<String, List<Field>> asked = new LinkedHashMap<>();
        collect(type, operation.getSelectionSet(), asked, new HashSet<>());
        // By whatever other names they are asked for.
        List<String> names = asked.values().stream().map(each -> each.get(0).getName()).distinct().toList();
        List<String> own = names.stream().filter(each -> !each.startsWith("__")).toList();
        if (own.isEmpty()) {
            return names.isEmpty() ? AnswerTimes.NONE : AnswerTimes.INTROSPECTION;
        }
        return own.size() == 1 ? own.get(0) : AnswerTimes.SEVERAL;
    }

    private Plan.Selection selection(GraphQLObjectType type, List<SelectionSet> sets, int depth) throws Refused {
        if (depth > limits.depth()) {
            throw new Refused("maximum query depth exceeded " + depth + " > " + limits.depth());
        }
        Map<String, List<Field>> asked = new LinkedHashMap<>();
        Set<String> spread = new HashSet<>();
        sets.forEach(each -> collect(type, each, asked, spread));
        List<Plan.Field> planned = new ArrayList<>();
        for (Map.Entry<String, List<Field>> each : asked.entrySet()) {
            planned.add(field(type, each.getKey(), each.getValue(), depth));
        }
        return new Plan.Selection(List.copyOf(planned));
    }

    private void collect(GraphQLObjectType type, SelectionSet set, Map<String, List<Field>> asked, Set<String> spread) {
        for (Selection<?> each : set.getSelections()) {
            if (!isWanted((DirectivesContainer<?>) each)) {
                continue;
            }
            if (each instanceof Field field) {
                asked.computeIfAbsent(field.getResultKey(), first -> new ArrayList<>(1)).add(field);
            } else if (each instanceof InlineFragment fragment) {
                if (fragment.getTypeCondition() == null || applies(fragment.getTypeCondition().getName(), type)) {
                    collect(type, fragment.getSelectionSet(), asked, spread);
                }
            } else if (each instanceof FragmentSpread named && spread.add(named.getName())) {
                FragmentDefinition fragment = fragments.get(named.getName());
                if (applies(fragment.getTypeCondition().getName(), type)) {
                    collect(type, fragment.getSelectionSet(), asked, spread);
                }
            }
        }
    }

    private boolean isWanted(DirectivesContainer<?> selection) {
        return !isSo(selection, "skip", false) && isSo(selection, "include", true);
    }

    private boolean isSo(DirectivesContainer<?> selection, String name, boolean otherwise) {
        List<Directive> directives = selection.getDirectives(name);
        if (directives.isEmpty()) {
            return otherwise;
        }
        Value<?> condition = directives.get(0).getArgument("if").getValue();
        if (!(condition instanceof VariableReference variable)) {
            return ((BooleanValue) condition).isValue();
        }
        if (!(variables.get(variable.getName()) instanceof Boolean so)) {
            throw new Refused("Variable '" + variable.getName() + "' is null, and @" + name + " needs to know whether");
        }
        return so;
    }

    private boolean applies(String condition, GraphQLObjectType type) {
        GraphQLType wanted = schema.getType(condition);
        return condition.equals(type.getName())
                || wanted instanceof GraphQLInterfaceType interfaced && schema.isPossibleType(interfaced, type)
                || wanted instanceof GraphQLUnionType union && schema.isPossibleType(union, type);
    }

    private Plan.Field field(GraphQLObjectType type, String name, List<Field> same, int depth) throws Refused {
        if (fields.size() >= limits.fields()) {
            throw new Refused("The query asks for more than " + limits.fields() + " fields; ask for fewer at a time");
        }
        // Its place is taken before those of the fields below it.
        int number = fields.size();
        fields.add(null);
        Field first = same.get(0);
        GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, type, first.getName());
        if (definition == Introspection.TypeNameMetaFieldDef) {
            return planned(number, name, type, new ConstantReader(type.getName()), List.of(), definition, first,
                    new Plan.Leaf(false));
        }
        if (type == schema.getQueryType() && first.getName().startsWith("__")) {
            if (++introspections > MOST_INTROSPECTIONS) {
                throw new Refused("The query asks more than " + MOST_INTROSPECTIONS
                        + " times for what the schema says of itself");
            }
            return planned(number, name, type, new IntrospectionReader(schema, document, operation, same, name),
                    List.of(), definition, first,
                    new Plan.Leaf(GraphQLTypeUtil.isNullable(definition.getType())));
        }
        List<SelectionSet> below = same.stream().map(Field::getSelectionSet).filter(each -> each != null).toList();
        FieldReader reader = (FieldReader) schema.getCodeRegistry()
                .getDataFetcher(FieldCoordinates.coordinates(type, definition), definition);
        return planned(number, name, type, reader, first.getArguments(), definition, first,
                form(definition.getType(), below, depth));
    }

    private Plan.Field planned(int number, String name, GraphQLObjectType type, FieldReader reader,
            List<Argument> arguments,
            GraphQLFieldDefinition definition, Field at, Plan.Form form) {
        boolean variable = arguments.stream().anyMatch(each -> hasVariable(each.getValue()));
        Plan.Field planned = new Plan.Field(number, name, Plan.Field.key(name), type.getName(), reader,
                new Plan.Arguments(reader instanceof IntrospectionReader ? List.of() : definition.getArguments(),
                        arguments, variable),
                form,
                at.getSourceLocation(), Cost.weight(type, definition));
        fields.set(number, planned);
        return planned;
    }

    private static boolean hasVariable(Node<?> value) {
        return value instanceof VariableReference || value.getChildren().stream().anyMatch(Planner::hasVariable);
    }

    private Plan.Form form(GraphQLType type, List<SelectionSet> below, int depth) throws Refused {
        boolean nullable = GraphQLTypeUtil.isNullable(type);
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            return new Plan.Items(nullable, form(list.getWrappedType(), below, depth));
        } else if (bare instanceof GraphQLObjectType object) {
            return new Plan.Composite(nullable, selection(object, below, depth + 1));
        } else if (bare instanceof GraphQLCompositeType several) {
            Map<String, Plan.Selection> selections = new LinkedHashMap<>();
            for (GraphQLObjectType each : several instanceof GraphQLInterfaceType interfaced
                    ? schema.getImplementations(interfaced)
                    : ((GraphQLUnionType) several).getTypes().stream().map(GraphQLObjectType.class::cast).toList()) {
                selections.put(each.getName(), selection(each, below, depth + 1));
            }
            return new Plan.OneOf(nullable, types.names(several), Map.copyOf(selections));
        }
        return new Plan.Leaf(nullable);
    }
}
