package vn.minhbach.graphql.execution;

/** A question that is not answered, or not any further, for what it costs; the message says why. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message, null, false, false);
    }
}
