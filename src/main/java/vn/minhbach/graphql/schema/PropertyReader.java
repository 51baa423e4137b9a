package vn.minhbach.graphql.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Supplier;

import vn.minhbach.graphql.execution.FieldReader;
import vn.minhbach.graphql.execution.Scope;

/** Reads what an object has, or what an API class makes of the object alone: of methods that need nothing else. */
final class PropertyReader extends FieldReader {

    private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

    private final Method method;
    private final Supplier<Object> bean;
    /** Made when it is first used, as there are no beans while the schema is built. */
    private volatile MethodHandle reading;

    /** @param bean what has the method; null where the object itself has it */
    PropertyReader(Method method, Supplier<Object> bean) {
        this.method = method;
        this.bean = bean;
    }

    @Override
    public Object read(Object source, Scope scope, Object[] arguments) throws Throwable {
        MethodHandle known = reading;
        if (known == null) {
            known = reading();
            reading = known;
        }
        return (Object) known.invokeExact(source);
    }

    private MethodHandle reading() throws IllegalAccessException {
        MethodHandle direct = MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup())
                .unreflect(method);
        return JavaTypes.unwrapping(bean == null ? direct : direct.bindTo(bean.get())).asType(READING);
    }

    @Override
    public boolean isPlain() {
        return true;
    }
}
