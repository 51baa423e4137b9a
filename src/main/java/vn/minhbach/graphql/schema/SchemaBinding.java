package vn.minhbach.graphql.schema;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.spi.LookupService;

import vn.minhbach.graphql.execution.FieldReader;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.history.Coded;

/**
 * Finds what reads each field of a schema. The fields of a question are the methods of API classes that are queries.
 * From there on a type of the schema is the class that these answer with, and its fields are, in this order: the public
 * methods of API classes whose first parameter that class is, and what the class has under that name. Where the schema
 * has an object with a code, and Java a string, the string is the code. That all fits is known once the schema is
 * built, at the start.
 */
final class SchemaBinding {

    private record Reference(FieldCoordinates field, FieldReader codes, String type) {
    }

    private final GraphQLSchema schema;
    private final List<Method> methods;
    private final Set<Method> unused;
    private final Map<FieldCoordinates, FieldReader> readers = new HashMap<>();
    private final Map<String, Type> classes = new LinkedHashMap<>();
    private final Deque<GraphQLObjectType> open = new ArrayDeque<>();
    private final List<Reference> references = new ArrayList<>();

    private SchemaBinding(GraphQLSchema schema, Collection<Class<?>> apis) {
        this.schema = schema;
        this.methods = apis.stream().flatMap(api -> Arrays.stream(api.getDeclaredMethods()))
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic() && !each.isBridge())
                .toList();
        this.unused = new LinkedHashSet<>(methods);
    }

    /**
     * @param apis whose methods answer
     * @throws IllegalStateException where something in the schema has no reader, or the other way round
     */
    static SchemaBinding of(GraphQLSchema schema, Collection<Class<?>> apis) {
        SchemaBinding binding = new SchemaBinding(schema, apis);
        binding.questions();
        binding.events();
        while (!binding.open.isEmpty()) {
            GraphQLObjectType next = binding.open.remove();
            next.getFieldDefinitions()
                    .forEach(field -> binding.field(next, binding.classes.get(next.getName()), field));
        }
        binding.references.forEach(
                each -> binding.readers.put(each.field(), new ReferenceReader(each.codes(), binding.coded(each))));
        if (!binding.unused.isEmpty()) {
            throw new IllegalStateException("The schema has no fields for " + binding.unused);
        }
        return binding;
    }

    Map<FieldCoordinates, FieldReader> readers() {
        return readers;
    }

    /** The names of the types of the schema, by the classes of what they are. */
    Map<Class<?>, String> names() {
        return classes.entrySet().stream().collect(
                Collectors.toMap(each -> JavaTypes.raw(each.getValue()), Map.Entry::getKey, (one, other) -> one));
    }

    private void questions() {
        for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
            Method method = methods.stream()
                    .filter(each -> each.isAnnotationPresent(Query.class) && name(each).equals(field.getName()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No API class has a query " + field.getName()));
            bind(schema.getQueryType(), field, new MethodReader(field, method, () -> bean(method), false),
                    method.getGenericReturnType());
            unused.remove(method);
        }
    }

    /** What is told as it happens is read from nowhere else. */
    private void events() {
        if (schema.getSubscriptionType() != null) {
            schema.getSubscriptionType().getFieldDefinitions().forEach(each -> readers
                    .put(FieldCoordinates.coordinates(schema.getSubscriptionType(), each), new EventReader()));
        }
    }

    private void field(GraphQLObjectType type, Type owner, GraphQLFieldDefinition field) {
        Class<?> raw = JavaTypes.raw(owner);
        Method api = ofApi(owner, field.getName());
        if (api != null) {
            bind(type, field, reader(field, api, () -> bean(api)), api.getGenericReturnType());
            unused.remove(api);
            return;
        }
        Method own = own(raw, field);
        bind(type, field, reader(field, own, null), JavaTypes.within(owner, own.getGenericReturnType()));
    }

    private static FieldReader reader(GraphQLFieldDefinition field, Method method, Supplier<Object> bean) {
        boolean ofSourceAlone = method.getParameterCount() == (bean == null ? 0 : 1) && field.getArguments().isEmpty();
        return ofSourceAlone ? new PropertyReader(method, bean) : new MethodReader(field, method, bean, true);
    }

    /** The one that is meant for the nearest class; null for none. */
    private Method ofApi(Type source, String name) {
        Method nearest = null;
        for (Method each : methods) {
            if (!each.isAnnotationPresent(Query.class) && name(each).equals(name) && each.getParameterCount() > 0
                    && JavaTypes.fits(source, each.getGenericParameterTypes()[0])
                    && (nearest == null
                            || nearest.getParameterTypes()[0].isAssignableFrom(each.getParameterTypes()[0]))) {
                nearest = each;
            }
        }
        return nearest;
    }

    private static Method own(Class<?> source, GraphQLFieldDefinition field) {
        String capital = Character.toUpperCase(field.getName().charAt(0)) + field.getName().substring(1);
        return Stream.of(field.getName(), "is" + capital)
                .flatMap(name -> Arrays.stream(source.getMethods()).filter(each -> each.getName().equals(name)))
                .filter(each -> isAskedFor(each, field) && !each.isBridge()).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing reads " + field.getName() + " of " + source));
    }

    /** A page takes several arguments. */
    private static boolean isAskedFor(Method method, GraphQLFieldDefinition field) {
        boolean paged = Arrays.asList(method.getParameterTypes()).contains(Paging.class);
        return method.getParameterCount() == field.getArguments().size() - (paged ? Paging.NAMES.size() - 1 : 0);
    }

    private void bind(GraphQLObjectType type, GraphQLFieldDefinition field, FieldReader reader, Type answer) {
        FieldCoordinates at = FieldCoordinates.coordinates(type, field);
        readers.put(at, reader);
        try {
            pair(at, field.getType(), JavaTypes.value(answer));
        } catch (IllegalArgumentException unlike) {
            throw new IllegalStateException(
                    at + " is a " + GraphQLTypeUtil.simplePrint(field.getType()) + ", and what reads it a " + answer,
                    unlike);
        }
    }

    private void pair(FieldCoordinates at, GraphQLType wanted, Type given) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(wanted);
        Type item = JavaTypes.item(given);
        if (bare instanceof GraphQLList != (item != null)) {
            throw new IllegalArgumentException("One is a list and the other is not");
        } else if (bare instanceof GraphQLList list) {
            pair(at, list.getWrappedType(), JavaTypes.value(item));
        } else if (bare instanceof GraphQLObjectType object) {
            if (given == String.class) {
                references.add(new Reference(at, readers.get(at), object.getName()));
            } else if (!JavaTypes.plain(given).equals(classes.computeIfAbsent(object.getName(), first -> {
                open.add(object);
                return JavaTypes.plain(given);
            }))) {
                throw new IllegalArgumentException(object.getName() + " is already " + classes.get(object.getName()));
            }
        } else if (bare instanceof GraphQLEnumType constants
                && !names(JavaTypes.raw(given)).equals(constants.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName).collect(Collectors.toSet()))) {
            throw new IllegalArgumentException("The enum has other values: " + names(JavaTypes.raw(given)));
        }
    }

    private static Set<String> names(Class<?> constants) {
        return constants.isEnum() ? Arrays.stream(constants.getEnumConstants()).map(each -> ((Enum<?>) each).name())
                .collect(Collectors.toSet()) : Set.of();
    }

    private Class<? extends Coded> coded(Reference reference) {
        Type known = classes.get(reference.type());
        if (known == null || !Coded.class.isAssignableFrom(JavaTypes.raw(known))) {
            throw new IllegalStateException(
                    reference.field() + " is read as a code, and a " + reference.type() + " has none");
        }
        return JavaTypes.raw(known).asSubclass(Coded.class);
    }

    /** In the schema. */
    private static String name(Method method) {
        Name named = method.getAnnotation(Name.class);
        return named == null ? method.getName() : named.value();
    }

    private static Object bean(Method method) {
        return LookupService.get().getInstance(method.getDeclaringClass()).get();
    }
}
