package vn.minhbach.graphql.execution;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.spi.ClassloadingService;

/** Reads what an object has: by a getter, or a component of a record. */
final class PropertyReader extends FieldReader {

    private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

    private final MethodHandle getter;

    /** @param owner the name of the class that has it */
    PropertyReader(Field field, String owner) {
        Class<?> type = ClassloadingService.get().loadClass(owner);
        try {
            MethodHandles.Lookup within = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            MethodHandle found = field.getMethodName() == null ? within.unreflectGetter(type.getField(field.getPropertyName()))
                    : within.unreflect(type.getMethod(field.getMethodName()));
            getter = found.asType(READING);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The field " + field.getName() + " cannot be read from " + owner, impossible);
        }
    }

    @Override
    Object read(Object source, Object[] arguments) throws Throwable {
        return (Object) getter.invokeExact(source);
    }
}
