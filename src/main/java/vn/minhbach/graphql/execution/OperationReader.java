package vn.minhbach.graphql.execution;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import org.dataloader.BatchLoaderEnvironment;
import org.eclipse.microprofile.graphql.GraphQLException;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.LookupService;

/** Reads what a method of an API class answers. */
final class OperationReader extends FieldReader implements PlugableBatchableDataFetcher<Object, Object> {

    private static final MethodType READING = MethodType.methodType(Object.class, Object.class, Object[].class);

    /** An argument, and what makes of its value what the method takes. */
    private record Parameter(String name, Conversion conversion) {
    }

    private final Class<?> api;
    private final Method method;
    private final boolean ofSource;
    private final List<Parameter> parameters = new ArrayList<>();
    /** Of a source and arguments; made when it is first used, as there are no beans before. */
    private volatile MethodHandle reading;

    OperationReader(Operation operation) {
        api = ClassloadingService.get().loadClass(operation.getClassName());
        List<Argument> arguments = operation.getArguments();
        method = Arrays.stream(api.getMethods()).filter(each -> is(each, operation.getMethodName(), arguments)).findFirst()
                .orElseThrow(() -> new IllegalStateException(operation.getClassName() + " has no method " + operation.getMethodName()));
        ofSource = !arguments.isEmpty() && arguments.get(0).isSourceArgument();
        for (int i = ofSource ? 1 : 0; i < arguments.size(); i++) {
            parameters.add(new Parameter(arguments.get(i).getName(), Conversion.to(method.getGenericParameterTypes()[i])));
        }
    }

    private static boolean is(Method method, String name, List<Argument> arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (!method.getName().equals(name) || types.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Argument argument = arguments.get(i);
            String type = argument.hasWrapper() ? argument.getWrapper().getWrapperClassName() : argument.getReference().getClassName();
            if (!types[i].getName().equals(type)) {
                return false;
            }
        }
        return true;
    }

    @Override
    Object[] bind(Map<String, Object> given) throws GraphQLException {
        Object[] bound = new Object[parameters.size()];
        for (int i = 0; i < bound.length; i++) {
            Parameter parameter = parameters.get(i);
            Object value = given.get(parameter.name());
            bound[i] = value == null ? null : parameter.conversion().convert(parameter.name(), value);
        }
        return bound;
    }

    @Override
    Object read(Object source, Object[] arguments) throws Throwable {
        MethodHandle known = reading;
        if (known == null) {
            known = reading();
            reading = known;
        }
        return (Object) known.invokeExact(source, arguments);
    }

    private MethodHandle reading() throws IllegalAccessException {
        MethodHandle bound = MethodHandles.lookup().unreflect(method).bindTo(LookupService.get().getInstance(api).get());
        MethodHandle spread = bound.asSpreader(Object[].class, parameters.size());
        return (ofSource ? spread : MethodHandles.dropArguments(spread, 0, Object.class)).asType(READING);
    }

    /** Each is read by itself: what is in memory is not read faster in batches. */
    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException();
    }
}
