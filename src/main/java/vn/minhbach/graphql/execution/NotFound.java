package vn.minhbach.graphql.execution;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.GraphQLException;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Coded;

/** Nothing has the code that a query asks for: the field is null and the error names the code. */
public class NotFound extends GraphQLException {

    /** Codes that begin with so many letters of it are looked at, and so many of them, so that unknown codes cost little. */
    private static final int ALIKE = 2;
    private static final int MOST = 500;
    private static final int LONGEST = 100;

    public NotFound(String message) {
        super(message);
    }

    public static Supplier<NotFound> of(String type, Object code) {
        return () -> new NotFound(message(type, code));
    }

    /** The same with the code that was probably meant. @param record the rows that have such codes */
    public static Supplier<NotFound> of(String type, String code, Snapshot at, Class<? extends Coded> record) {
        return () -> {
            String written = code.length() > LONGEST ? "" : code.toLowerCase(Locale.ROOT);
            String beginning = written.substring(0, Math.min(ALIKE, written.length()));
            List<String> near = written.isEmpty() ? List.of() : at.table(record).rows().stream().map(Coded::code).filter(each -> each.startsWith(beginning)).limit(MOST).toList();
            return new NotFound(message(type, code) + ErrorWording.meant(written, near));
        };
    }

    private static String message(String type, Object code) {
        return "No " + type + " has the code \"" + BadArgument.shown(code) + "\" in this release";
    }
}
