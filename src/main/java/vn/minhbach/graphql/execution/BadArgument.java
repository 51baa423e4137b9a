package vn.minhbach.graphql.execution;

import java.util.Collection;

import org.eclipse.microprofile.graphql.GraphQLException;

/** An argument that no answer can be given to; the message says what is allowed. */
public class BadArgument extends GraphQLException {

    private static final int LONGEST = 100;

    public BadArgument(String message) {
        super(message);
    }

    /** None: the mistake is not ours, and what is logged for each of thousands of fields would fill a disk. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** Which of the names that there are was probably meant, as the end of a sentence; nothing where none is near. */
    public static String meant(String written, Collection<String> known) {
        return ErrorWording.meant(written, known);
    }

    /** What a client wrote, cut where it is long: an error is no place to get a megabyte back. */
    public static String shown(Object argument) {
        String text = String.valueOf(argument);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
