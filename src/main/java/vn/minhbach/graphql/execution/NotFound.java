package vn.minhbach.graphql.execution;

import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.GraphQLException;

/** Nothing has the code that a query asks for: the field is null and the error names the code. */
public class NotFound extends GraphQLException {

    public NotFound(String message) {
        super(message);
    }

    public static Supplier<NotFound> of(String type, Object code) {
        return () -> new NotFound("No " + type + " has the code \"" + BadArgument.shown(code) + "\" in this release");
    }
}
