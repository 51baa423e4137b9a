package vn.minhbach.graphql;

import java.util.Collection;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import graphql.GraphQL;
import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.spi.EventingService;

/**
 * Refuses queries that could fill the memory. Before they run, by what they might come to at the worst: SmallRye's own
 * limit on complexity takes no account of how long lists may be; here a field that takes {@code first} counts what is
 * below it that many times. That is far more than most come to, so the limit is high; while they run, the rows that
 * lists really hold are counted too, see {@link ConnectionFields}.
 */
public class QueryLimits implements EventingService {

    /** How deep fields may be nested; deeper queries are cycles such as {@code follows { followedBy { follows …}}}. */
    private static final String DEPTH = "minhbach.graphql.max-depth";
    /** How many values an answer might come to, were every list as long as it may be. */
    private static final String VALUES = "minhbach.graphql.max-values";

    /** How many rows the lists of one answer may hold, all together. */
    static final long MOST_ROWS = 50_000;

    /** How often what is below a list without {@code first} is counted: such lists are short in what is published. */
    private static final int SHORT_LIST = 5;
    /** How many values a citation counts as: it is that much longer than what else is told of a figure. */
    private static final int CITATION = 200;

    /** Always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder building) {
        Config config = ConfigProvider.getConfig();
        // SmallRye fills its cache of parsed queries by an instrumentation of its own.
        return building.instrumentation(new ChainedInstrumentation(building.build().getInstrumentation(),
                new MaxQueryDepthInstrumentation(config.getOptionalValue(DEPTH, Integer.class).orElse(16)),
                new MaxQueryComplexityInstrumentation(config.getOptionalValue(VALUES, Integer.class).orElse(20_000_000),
                        (FieldComplexityCalculator) QueryLimits::values)));
    }

    /** How many values a field may come to: itself, and what is below it as often as it may be there. */
    private static int values(FieldComplexityEnvironment field, int below) {
        if (field.getParentType().getName().equals("Figure") && field.getFieldDefinition().getName().equals("citation")) {
            return CITATION;
        }
        long times = 1;
        if (field.getFieldDefinition().getArgument("first") != null) {
            Object first = field.getArguments().get("first");
            times = first instanceof Integer number ? Math.max(1, Math.min(number, Listing.MOST)) : Listing.USUAL;
        } else if (field.getArguments().get("ids") instanceof Collection<?> ids) {
            times = Math.max(1, ids.size());
        } else if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()))
                && !field.getParentType().getName().endsWith("Connection")) {
            times = SHORT_LIST;
        }
        return (int) Math.min(1 + times * below, Integer.MAX_VALUE / 4);
    }
}
