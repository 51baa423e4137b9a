package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.GraphQLException;

/** An argument that no answer can be given to; the message says what is allowed. */
class BadArgument extends GraphQLException {

    BadArgument(String message) {
        super(message);
    }
}
