package vn.minhbach.graphql;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * The schema as a file, in the schema definition language of the GraphQL specification: with its scalars and what each
 * is specified by, and without directives of the engine, which stumble tools that know the specification.
 */
@Singleton
class SchemaText {

    static final String PATH = Requests.PATH + "/schema.graphql";

    private static final int ORDER = 900;
    private static final SchemaPrinter.Options FORM = SchemaPrinter.Options.defaultOptions().includeScalarTypes(true)
            .includeSchemaDefinition(false)
            .includeIntrospectionTypes(false).includeDirectiveDefinitions(false).descriptionsAsHashComments(false)
            .includeDirectives(name -> name.equals("specifiedBy") || name.equals("deprecated"));

    private final Instance<GraphQLSchema> schema;
    private volatile String printed;

    SchemaText(Instance<GraphQLSchema> schema) {
        this.schema = schema;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, ORDER);
    }

    private void answer(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (!PATH.equals(context.normalizedPath())
                || !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            context.next();
            return;
        }
        if (printed == null) {
            printed = print(schema.get());
        }
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8").end(printed);
    }

    static String print(GraphQLSchema schema) {
        return new SchemaPrinter(FORM).print(schema);
    }
}
