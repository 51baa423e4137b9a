package vn.minhbach.graphql.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

import vn.minhbach.graphql.execution.FieldReader;
import vn.minhbach.graphql.execution.Scope;

/** Reads what an object has: a component of a record, or what else a method without parameters answers. */
final class PropertyReader extends FieldReader {

    private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

    private final MethodHandle getter;

    PropertyReader(Method method) throws IllegalAccessException {
        MethodHandles.Lookup within = MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
        getter = JavaTypes.unwrapping(within.unreflect(method)).asType(READING);
    }

    @Override
    public Object read(Object source, Scope scope, Object[] arguments) throws Throwable {
        return (Object) getter.invokeExact(source);
    }

    @Override
    public boolean isPlain() {
        return true;
    }
}
