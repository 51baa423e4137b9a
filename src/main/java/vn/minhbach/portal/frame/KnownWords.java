package vn.minhbach.portal.frame;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Resolver;
import io.quarkus.qute.Results;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;

/**
 * Words that are the same wherever they are said: messages that take nothing, and what the values of enums are called.
 * Each is looked for once in a language; Qute by itself goes through a bundle name by name for each, and makes a page
 * of its own for the name of each value.
 */
@Singleton
public class KnownWords {

    /** @param context what the build knows of the message bundles */
    void register(@Observes EngineBuilder builder, BundleContext context) {
        context.getBundleInterfaces().forEach((namespace, inLanguages) -> builder
                .addNamespaceResolver(new Words(namespace, inLanguages.get(MessageBundles.DEFAULT_LOCALE))));
    }

    /** Of one bundle. */
    private static final class Words implements NamespaceResolver {

        private final String namespace;
        private final Class<?> bundle;
        /** The messages that say the same of the same value of an enum. */
        private final Set<String> ofEnums;
        private final Map<Key, CompletionStage<Object>> known = new ConcurrentHashMap<>();

        /** @param of the value of an enum, null for none */
        private record Key(Locale locale, String name, Object of) {
        }

        Words(String namespace, Class<?> bundle) {
            this.namespace = namespace;
            this.bundle = bundle;
            this.ofEnums = Arrays.stream(bundle.getMethods())
                    .filter(each -> each.getParameterCount() == 1 && each.getParameterTypes()[0].isEnum())
                    .map(Method::getName).collect(Collectors.toSet());
        }

        @Override
        public String getNamespace() {
            return namespace;
        }

        /** Before Qute's own. */
        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 1;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            List<Expression> of = context.getParams();
            if (!(context.getAttribute(MessageBundles.ATTRIBUTE_LOCALE) instanceof Locale locale)
                    || !of.isEmpty() && !ofEnums.contains(context.getName())) {
                return Results.notFound(context);
            }
            return of.isEmpty() ? said(new Key(locale, context.getName(), null), context)
                    : context.evaluate(of.get(0))
                            .thenCompose(value -> said(new Key(locale, context.getName(), value), context));
        }

        private CompletionStage<Object> said(Key key, EvalContext context) {
            CompletionStage<Object> said = known.get(key);
            if (said == null) {
                Resolver words = (Resolver) MessageBundles.get(bundle,
                        Localized.Literal.of(key.locale.toLanguageTag()));
                Object found = words.resolve(context).toCompletableFuture().join();
                said = CompletedStage.of(found);
                // What is not found holds on to the page that asked.
                if (!Results.isNotFound(found) && (key.of == null || key.of instanceof Enum)) {
                    known.put(key, said);
                }
            }
            return said;
        }
    }
}
