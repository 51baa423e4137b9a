package vn.minhbach.graphql;

/** It is no GraphQL request; the message says what is wrong. */
public class Unanswerable extends Exception {

    private static final long serialVersionUID = 1;

    Unanswerable(String message) {
        super(message, null, false, false);
    }
}
