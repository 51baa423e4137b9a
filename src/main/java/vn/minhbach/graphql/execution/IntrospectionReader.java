package vn.minhbach.graphql.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.microprofile.graphql.GraphQLException;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;

/**
 * Reads what the schema says of itself: graphql-java knows it, and refuses questions that only mean to keep it busy.
 */
final class IntrospectionReader extends FieldReader {

    private final GraphQLSchema schema;
    private final String name;
    private final Document alone;

    /** @param same the fields that are answered under this name */
    @SuppressWarnings("rawtypes")
    IntrospectionReader(GraphQLSchema schema, Document document, OperationDefinition operation, List<Field> same,
            String name) {
        this.schema = schema;
        this.name = name;
        OperationDefinition only = operation.transform(each -> each.selectionSet(new SelectionSet(List.copyOf(same))));
        List<Definition> definitions = new ArrayList<>(document.getDefinitionsOfType(FragmentDefinition.class));
        definitions.add(only);
        this.alone = new Document(definitions);
    }

    /** @param arguments the variables of the request */
    @Override
    @SuppressWarnings("unchecked")
    public Object read(Object source, Scope scope, Object[] arguments) throws GraphQLException {
        ExecutionInput input = ExecutionInput.newExecutionInput().query("{__schema}")
                .variables((Map<String, Object>) arguments[0]).build();
        ExecutionResult result = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(
                        (asked, parse) -> CompletableFuture.completedFuture(new PreparsedDocumentEntry(alone)))
                .build().execute(input);
        if (!result.getErrors().isEmpty()) {
            throw new GraphQLException(result.getErrors().get(0).getMessage());
        }
        return result.<Map<String, Object>>getData().get(name);
    }
}
