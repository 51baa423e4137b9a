package vn.minhbach.graphql;

/** It is no GraphQL request that can be answered; the message says what is wrong. */
public class Unanswerable extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    Unanswerable(String message) {
        this(message, "BAD_REQUEST");
    }

    /** @param code for programs, as {@code extensions.code} */
    Unanswerable(String message, String code) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
