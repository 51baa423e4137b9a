package vn.minhbach.graphql;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.Try;
import org.jboss.logging.Logger;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Fills connections before their fields are read: the pages of all connections of one level that differ in their parent
 * alone come from one statement, their totals from another. SmallRye finds it as a service; its CDI events would do as
 * well, but they are fired for every field of every answer.
 */
public class ConnectionFields implements EventingService {

    private static final Logger LOG = Logger.getLogger(ConnectionFields.class);

    /** Always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    /** Puts the filling before the getters of every type whose name ends in Connection. */
    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder building) {
        GraphQLSchema schema = building.build();
        GraphQLCodeRegistry wired = schema.getCodeRegistry().transform(registry -> schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance).map(GraphQLObjectType.class::cast)
                .filter(type -> type.getName().endsWith("Connection"))
                .forEach(type -> type.getFieldDefinitions().forEach(field -> fillFirst(registry, schema, type, field))));
        return building.codeRegistry(wired);
    }

    private void fillFirst(GraphQLCodeRegistry.Builder registry, GraphQLSchema schema, GraphQLObjectType type,
            GraphQLFieldDefinition field) {
        FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
        DataFetcher<?> getter = schema.getCodeRegistry().getDataFetcher(coordinates, field);
        boolean total = field.getName().equals("totalCount");
        registry.dataFetcher(coordinates, (DataFetcher<?>) environment ->
                loader(environment, total).load(environment.getSource()).thenCompose(filled -> read(getter, environment)));
    }

    private static CompletionStage<Object> read(DataFetcher<?> getter, DataFetchingEnvironment environment) {
        try {
            return CompletableFuture.completedFuture(getter.get(environment));
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private DataLoader<Connection<?, ?>, Boolean> loader(DataFetchingEnvironment environment, boolean total) {
        String name = total ? "connection totals" : "connection pages";
        environment.getDataLoaderRegistry().computeIfAbsent(name, missing -> {
            AtomicLong rows = new AtomicLong();
            return DataLoaderFactory.newDataLoaderWithTry((List<Connection<?, ?>> connections) -> CompletableFuture.supplyAsync(
                    () -> total ? read(connections, ConnectionFields::count)
                            : read(connections, together -> refuseTooMany(rows, fill(together))),
                    Infrastructure.getDefaultExecutor()));
        });
        return environment.getDataLoader(name);
    }

    /** What cannot be read fails by itself: the other connections of the query still get their answers. */
    private static List<Try<Boolean>> read(List<Connection<?, ?>> connections, Reading reading) {
        Map<Connection<?, ?>, Exception> failed = new IdentityHashMap<>();
        connections.stream().collect(Collectors.groupingBy(each -> each.listing.together())).forEach((listing, together) -> {
            try {
                reading.of(together);
            } catch (BadArgument tooMany) {
                together.forEach(each -> failed.put(each, tooMany));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Could not read the list %s", listing.arguments().list());
                together.forEach(each -> failed.put(each, e));
            }
        });
        return connections.stream().map(each -> failed.containsKey(each)
                ? Try.<Boolean>failed(failed.get(each)) : Try.succeeded(true)).toList();
    }

    private interface Reading {
        void of(List<Connection<?, ?>> together) throws BadArgument;
    }

    /** A DataLoader lives as long as its query: so the rows are those of one answer. */
    private static void refuseTooMany(AtomicLong rows, long more) throws BadArgument {
        if (rows.addAndGet(more) > QueryLimits.MOST_ROWS) {
            throw new BadArgument("The answer would hold more than " + QueryLimits.MOST_ROWS
                    + " rows in its lists; ask for fewer with first, and follow the cursors");
        }
    }

    /** Answers how many rows it filled in. */
    @SuppressWarnings("unchecked")
    private static long fill(List<Connection<?, ?>> together) {
        Connection<Object, Edge<Object>> first = (Connection<Object, Edge<Object>>) together.get(0);
        each(together, first.listing.pages(), new Listing.Filled<>(List.of(), false),
                (connection, page) -> ((Connection<Object, Edge<Object>>) connection).fill(page));
        return together.stream().mapToLong(Connection::size).sum();
    }

    private static void count(List<Connection<?, ?>> together) {
        each(together, together.get(0).listing.totals(), 0L, Connection::fill);
    }

    private static <V> void each(List<Connection<?, ?>> together,
            Function<Collection<String>, Map<String, V>> read, V missing, BiConsumer<Connection<?, ?>, V> into) {
        Map<String, V> found = read.apply(together.stream().map(each -> each.listing.parent()).collect(Collectors.toSet()));
        together.forEach(each -> into.accept(each, found.getOrDefault(each.listing.parent(), missing)));
    }
}
