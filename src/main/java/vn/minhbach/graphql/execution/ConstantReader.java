package vn.minhbach.graphql.execution;

/** Reads what is known beforehand, such as the name of a type. */
final class ConstantReader extends FieldReader {

    private final Object value;

    ConstantReader(Object value) {
        this.value = value;
    }

    @Override
    public Object read(Object source, Scope scope, Object[] arguments) {
        return value;
    }
}
