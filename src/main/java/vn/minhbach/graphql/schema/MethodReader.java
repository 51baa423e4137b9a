package vn.minhbach.graphql.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.GraphQLException;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.graphql.execution.CodeArgument;
import vn.minhbach.graphql.execution.FieldReader;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.graphql.execution.Times;

/**
 * Reads what a method answers. Its parameters are the source, for all but the fields of a question; the {@link Scope}
 * or the {@link Snapshot} that the source was read in, or that the arguments name; and the arguments of the field, by
 * their names.
 */
final class MethodReader extends FieldReader {

    private static final MethodType READING = MethodType.methodType(Object.class, Object.class, Scope.class,
            Object[].class);
    private static final String RELEASE = "release";
    private static final String PUBLISHED_BY = "publishedBy";
    private static final String ON = "on";
    private static final Conversion DAY = Conversion.to(LocalDate.class);

    private static final MethodHandle SNAPSHOT;

    static {
        try {
            SNAPSHOT = MethodHandles.lookup().findStatic(MethodReader.class, "snapshot",
                    MethodType.methodType(Snapshot.class, Scope.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** Makes of the arguments what the method takes. */
    private interface Bound {
        Object of(Map<String, Object> given) throws GraphQLException;
    }

    private final Method method;
    /** What has the method; null where the source itself has it. */
    private final Supplier<Object> bean;
    private final boolean isTimed;
    private final List<Bound> arguments = new ArrayList<>();
    private final List<CodeParts.Part> codes = new ArrayList<>();
    /** For each parameter: 0 for the source, 1 for the scope, 2 and on for the arguments. */
    private final int[] order;
    /** The argument that is the language of the request where it is left out; -1 for none. */
    private int language = -1;
    /** Made when it is first used, as there are no beans while the schema is built. */
    private volatile MethodHandle reading;

    /**
     * @param source whether the first parameter, or the receiver where there is no bean, is the source
     * @throws IllegalArgumentException where the arguments of the field are not those of the method
     */
    MethodReader(GraphQLFieldDefinition field, Method method, Supplier<Object> bean, boolean source) {
        this.method = method;
        this.bean = bean;
        this.isTimed = field.getArgument(PUBLISHED_BY) != null;
        Set<String> left = new LinkedHashSet<>(field.getArguments().stream().map(GraphQLArgument::getName).toList());
        if (isTimed) {
            left.removeAll(List.of(RELEASE, PUBLISHED_BY, ON));
        }
        // A class of the catalogue calls its parameters as it likes: there is but one.
        boolean isOwn = bean == null && method.getParameterCount() == 1 && left.size() == 1;
        Parameter[] parameters = method.getParameters();
        int receiver = bean == null ? 1 : 0;
        order = new int[receiver + parameters.length];
        for (int i = source && bean != null ? 1 : 0; i < parameters.length; i++) {
            Class<?> type = parameters[i].getType();
            order[receiver + i] = type == Scope.class || type == Snapshot.class ? 1
                    : type == Paging.class ? paging(left)
                    : argument(isOwn ? left.iterator().next() : parameters[i].getName(),
                            parameters[i].getParameterizedType(), left);
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("The field " + field.getName() + " has the arguments " + left
                    + ", which " + method + " does not take");
        }
    }

    private int argument(String name, Type type, Set<String> left) {
        if (!left.remove(name)) {
            throw new IllegalArgumentException(method + " takes " + name + ", which the field in the schema does not");
        }
        if (type == Language.class) {
            language = arguments.size();
        }
        Conversion conversion = Conversion.to(type);
        arguments.add(given -> converted(conversion, name, given));
        codes.addAll(CodeParts.of(name, type));
        return arguments.size() + 1;
    }

    private int paging(Set<String> left) {
        if (!left.containsAll(Paging.NAMES)) {
            throw new IllegalArgumentException(method + " takes a page, which the field in the schema does not");
        }
        left.removeAll(Paging.NAMES);
        arguments.add(Paging::new);
        return arguments.size() + 1;
    }

    @Override
    public Object[] bind(Map<String, Object> given) throws GraphQLException {
        Object[] bound = new Object[arguments.size()];
        for (int i = 0; i < bound.length; i++) {
            bound[i] = arguments.get(i).of(given);
        }
        return bound;
    }

    @Override
    public Times times(Map<String, Object> given) throws GraphQLException {
        return isTimed
                ? new Times((Integer) given.get(RELEASE), (LocalDate) converted(DAY, PUBLISHED_BY, given),
                        (LocalDate) converted(DAY, ON, given))
                : null;
    }

    @Override
    public List<CodeArgument> codes(Map<String, Object> given) {
        return codes.isEmpty() ? List.of() : codes.stream().flatMap(each -> each.in(given).stream()).toList();
    }

    private static Object converted(Conversion conversion, String name, Map<String, Object> given)
            throws GraphQLException {
        Object value = given.get(name);
        return value == null ? null : conversion.convert(name, value);
    }

    @Override
    public Object read(Object source, Scope scope, Object[] given) throws Throwable {
        MethodHandle known = reading;
        if (known == null) {
            known = reading();
            reading = known;
        }
        Object[] spoken = language >= 0 && given[language] == null ? spoken(given, scope.language()) : given;
        return (Object) known.invokeExact(source, scope, spoken);
    }

    /** Others share the arguments, and ask in another language. */
    private Object[] spoken(Object[] given, Language asked) {
        Object[] spoken = given.clone();
        spoken[language] = asked;
        return spoken;
    }

    private MethodHandle reading() throws ReflectiveOperationException {
        MethodHandle direct = MethodHandles.publicLookup().unreflect(method);
        MethodHandle bound = JavaTypes.unwrapping(bean == null ? direct : direct.bindTo(bean.get()));
        for (int i = 0; i < bound.type().parameterCount(); i++) {
            if (bound.type().parameterType(i) == Snapshot.class) {
                bound = MethodHandles.filterArguments(bound, i, SNAPSHOT);
            }
        }
        List<Class<?>> types = new ArrayList<>(List.of(Object.class, Scope.class));
        arguments.forEach(each -> types.add(Object.class));
        Class<?>[] erased = new Class<?>[order.length];
        for (int i = 0; i < erased.length; i++) {
            erased[i] = types.get(order[i]);
        }
        MethodHandle ordered = MethodHandles.permuteArguments(bound.asType(MethodType.methodType(Object.class, erased)),
                MethodType.methodType(Object.class, types), order);
        return ordered.asSpreader(Object[].class, arguments.size()).asType(READING);
    }

    @SuppressWarnings("unused") // Found by its name.
    private static Snapshot snapshot(Scope scope) {
        return scope.at();
    }
}
