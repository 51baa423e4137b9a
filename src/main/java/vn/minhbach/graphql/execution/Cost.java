package vn.minhbach.graphql.execution;

import java.util.Collection;
import java.util.Map;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/**
 * How many values an answer may come to at the worst: what is below a list counts as often as the list may be long.
 * That is far more than most come to, so the limit is high; what an answer really comes to is counted while it is made.
 */
public final class Cost {

    /** How long a page may be. */
    public static final int MOST = 500;
    /** How often what is below a list without pages is counted: such lists are short in what is published. */
    private static final int SHORT_LIST = 5;
    /** How many values a citation counts as: it is that much longer than what else is told of a figure. */
    private static final int CITATION = 200;

    private Cost() {
    }

    static Plan.Weight weight(GraphQLObjectType type, GraphQLFieldDefinition field) {
        if (type.getName().equals("Figure") && field.getName().equals("citation")) {
            return Plan.Weight.CITATION;
        } else if (field.getArgument(Paging.FIRST) != null) {
            return Plan.Weight.PAGE;
        } else if (field.getArgument("ids") != null) {
            return Plan.Weight.IDS;
        }
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                && !type.getName().endsWith("Connection")
                        ? Plan.Weight.SHORT_LIST : Plan.Weight.ONCE;
    }

    /** @param arguments of each field, by its number */
    static long of(Plan.Selection selection, BoundArguments[] arguments) {
        long sum = 0;
        for (Plan.Field each : selection.fields()) {
            long below = below(each.form(), arguments);
            sum += each.weight() == Plan.Weight.CITATION ? CITATION
                    : 1 + times(each.weight(), arguments[each.number()].given()) * below;
            if (sum > Integer.MAX_VALUE) {
                return Integer.MAX_VALUE;
            }
        }
        return sum;
    }

    private static long below(Plan.Form form, BoundArguments[] arguments) {
        if (form instanceof Plan.Items items) {
            return below(items.item(), arguments);
        } else if (form instanceof Plan.Composite composite) {
            return of(composite.selection(), arguments);
        } else if (form instanceof Plan.OneOf several) {
            return several.selections().values().stream().mapToLong(each -> of(each, arguments)).max().orElse(0);
        }
        return 0;
    }

    private static long times(Plan.Weight weight, Map<String, Object> arguments) {
        return switch (weight) {
            case PAGE -> Math.max(rows(arguments.get(Paging.FIRST)), rows(arguments.get(Paging.LAST)));
            case IDS -> arguments.get("ids") instanceof Collection<?> ids ? Math.max(1, ids.size()) : 1;
            case SHORT_LIST -> SHORT_LIST;
            case ONCE, CITATION -> 1;
        };
    }

    private static int rows(Object most) {
        return most instanceof Integer rows ? Math.max(1, Math.min(rows, MOST)) : 1;
    }
}
