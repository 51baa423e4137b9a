package vn.minhbach.graphql;

import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.GraphQLException;

import vn.minhbach.graphql.execution.BadArgument;

/** Nothing has the code that a query asks for: the field is null and the error names the code. */
class NotFound extends GraphQLException {

    NotFound(String message) {
        super(message);
    }

    static Supplier<NotFound> of(String type, Object code) {
        return () -> new NotFound("No " + type + " has the code \"" + BadArgument.shown(code) + "\" in this release");
    }
}
