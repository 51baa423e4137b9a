package vn.minhbach.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import vn.minhbach.catalogue.citation.Citable;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.figure.FigureCode;

/**
 * Reads what citations name, for all figures of one level at once, before the citations are written. SmallRye's own batched
 * fields give every alias the arguments of the first, so that a figure could not be cited in two forms.
 */
public class CitationFields implements EventingService {

    /** Always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder building) {
        GraphQLSchema schema = building.build();
        GraphQLObjectType type = schema.getObjectType("Figure");
        GraphQLFieldDefinition field = type.getFieldDefinition("citation");
        FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
        DataFetcher<?> writing = schema.getCodeRegistry().getDataFetcher(coordinates, field);
        GraphQLCodeRegistry wired = schema.getCodeRegistry().transform(registry -> registry.dataFetcher(coordinates,
                (DataFetcher<?>) environment -> loader(environment).load(environment.getSource()).thenCompose(read -> write(writing, environment))));
        return building.codeRegistry(wired);
    }

    private static CompletionStage<Object> write(DataFetcher<?> writing, DataFetchingEnvironment environment) {
        try {
            return CompletableFuture.completedFuture(writing.get(environment));
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static DataLoader<FigureNode, Boolean> loader(DataFetchingEnvironment environment) {
        String name = "citations";
        environment.getDataLoaderRegistry().computeIfAbsent(name, missing -> DataLoaderFactory.newDataLoader(
                (List<FigureNode> figures) -> CompletableFuture.supplyAsync(() -> read(figures), Infrastructure.getDefaultExecutor())));
        return environment.getDataLoader(name);
    }

    private static List<Boolean> read(List<FigureNode> figures) {
        Map<FigureCode, Citable> found = Arc.container().instance(Citables.class).get()
                .byCode(figures.stream().map(each -> each.it.code()).distinct().toList());
        figures.forEach(each -> each.fill(found.get(each.it.code())));
        return figures.stream().map(each -> true).toList();
    }
}
