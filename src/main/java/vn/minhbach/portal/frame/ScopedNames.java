package vn.minhbach.portal.frame;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Singleton;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;

/**
 * Finds what templates name, from the innermost loop outwards to the page. Qute by itself asks each of its two hundred
 * resolvers anew in each loop around a name, of which most hold nothing but the row: it is most of what a page takes to
 * make.
 */
@Singleton
public class ScopedNames implements ValueResolver {

    /** Before Qute's own for the same, of which each knows but one scope. */
    private static final int PRIORITY = 20;

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    /** Where an expression begins; what follows a dot is asked of one thing, and of nothing around it. */
    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Mapper scope && context.getParams().isEmpty()
                && scope == context.resolutionContext().getData();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        String name = context.getName();
        for (ResolutionContext scope = context.resolutionContext(); scope != null; scope = scope.getParent()) {
            Object data = scope.getData();
            if (data != null && !(data instanceof Mapper)) {
                break;
            }
            if (data instanceof Mapper names && names.appliesTo(name)) {
                CompletionStage<Object> found = names.getAsync(name);
                if (!(found instanceof CompletedStage<Object> known) || known.isFailure()
                        || !Results.isNotFound(known.get())) {
                    return found;
                }
            }
        }
        return Results.notFound(context);
    }
}
