package vn.minhbach.graphql.schema;

import vn.minhbach.graphql.execution.FieldReader;
import vn.minhbach.graphql.execution.Scope;

/** Reads the field of a subscription: what happened is what it is about. */
final class EventReader extends FieldReader {

    @Override
    public Object read(Object source, Scope scope, Object[] arguments) {
        return source;
    }

    @Override
    public boolean isPlain() {
        return true;
    }
}
