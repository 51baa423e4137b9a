package vn.minhbach.graphql.execution;

import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.GraphQLException;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Coded;

/** Nothing has the code that a query asks for: the field is null and the error names the code. */
public class NotFound extends GraphQLException {

    public NotFound(String message) {
        super(message);
    }

    public static Supplier<NotFound> of(String type, Object code) {
        return () -> new NotFound(message(type, code));
    }

    /**
     * The same with the code that was probably meant.
     *
     * @param record the rows that have such codes
     */
    public static Supplier<NotFound> of(String type, String code, Snapshot at, Class<? extends Coded> record) {
        return () -> new NotFound(message(type, code) + NearestCodes.meant(code, CodeKind.sorted(at, record)));
    }

    private static String message(String type, Object code) {
        return "No " + type + " has the code \"" + BadArgument.shown(code) + "\" in this release";
    }
}
