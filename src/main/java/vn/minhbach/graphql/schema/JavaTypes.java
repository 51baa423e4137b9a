package vn.minhbach.graphql.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.minhbach.catalogue.LastKnown;

/** What the types of Java methods say of the values that they answer. */
final class JavaTypes {

    private static final MethodHandle OR_NULL;

    static {
        try {
            OR_NULL = MethodHandles.lookup().findStatic(JavaTypes.class, "orNull",
                    MethodType.methodType(Object.class, Optional.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** A class with what its type parameters stand for. */
    private record Parameterized(Class<?> raw, List<Type> arguments) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return raw.getDeclaringClass();
        }
    }

    private JavaTypes() {
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        } else if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        } else if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        } else if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        }
        throw new IllegalArgumentException("No field of the schema is a " + type);
    }

    /** The type of a value as it is written: what an {@link Optional} or a {@link LastKnown} holds. */
    static Type value(Type type) {
        Class<?> raw = raw(type);
        return raw == Optional.class || raw == LastKnown.class
                ? value(((ParameterizedType) type).getActualTypeArguments()[0]) : type;
    }

    /** The type of the items; null where it is no list. */
    static Type item(Type type) {
        return Collection.class.isAssignableFrom(raw(type)) && type instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0] : null;
    }

    /** What the answer of a method of a class is, where the type parameters of the class stand for something. */
    static Type within(Type owner, Type answer) {
        Map<TypeVariable<?>, Type> known = new HashMap<>();
        for (Type each = owner; each != null && each != Object.class; each = raw(each).getGenericSuperclass()) {
            if (each instanceof ParameterizedType parameterized) {
                TypeVariable<?>[] variables = raw(each).getTypeParameters();
                for (int i = 0; i < variables.length; i++) {
                    known.put(variables[i], replaced(parameterized.getActualTypeArguments()[i], known));
                }
            }
        }
        return replaced(answer, known);
    }

    /** The same type, so that types that are the same are equal. */
    static Type plain(Type type) {
        return replaced(type, Map.of());
    }

    /**
     * Whether a value of a type can be given for a parameter, of which it is told what its type parameters stand for.
     */
    static boolean fits(Type given, Type parameter) {
        if (!raw(parameter).isAssignableFrom(raw(given))) {
            return false;
        }
        if (!(parameter instanceof ParameterizedType wanted)) {
            return true;
        }
        Type known = given;
        while (raw(known) != raw(parameter)) {
            known = within(known, raw(known).getGenericSuperclass());
        }
        return plain(known).equals(plain(wanted));
    }

    private static Type replaced(Type type, Map<TypeVariable<?>, Type> known) {
        if (type instanceof ParameterizedType parameterized) {
            return new Parameterized(raw(type),
                    Arrays.stream(parameterized.getActualTypeArguments()).map(each -> replaced(each, known)).toList());
        }
        return type instanceof TypeVariable<?> variable ? known.getOrDefault(variable, variable) : type;
    }

    /** The same method, with null for an empty {@link Optional}. */
    static MethodHandle unwrapping(MethodHandle method) {
        return method.type().returnType() == Optional.class ? MethodHandles.filterReturnValue(method, OR_NULL) : method;
    }

    @SuppressWarnings("unused") // Found by its name.
    private static Object orNull(Optional<?> value) {
        return value.orElse(null);
    }
}
