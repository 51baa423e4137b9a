package vn.minhbach.graphql.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.microprofile.graphql.GraphQLException;
import org.jboss.logging.Logger;

import graphql.language.SourceLocation;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.UnknownCursor;
import vn.minhbach.history.HistoryUnavailable;

/**
 * Answers one question by its plan: reads each field and writes it as JSON at once, without an object for it in
 * between. A field that fails is null, with an error; where it may not be null what it is of is null instead (GraphQL
 * specification, October 2021, 6.4.4).
 */
final class Execution {

    private static final Logger LOG = Logger.getLogger(Execution.class);
    /** After so many objects it is asked whether to go on. */
    private static final int PAUSE = 128;
    private static final int MOST_ERRORS = 100;

    /** How many of one field are told. */
    private static final int MOST_UNKNOWN = 20;

    private record Checked(int field, Snapshot at) {
    }

    private record UnknownCode(NotFound error, SourceLocation at) {
    }

    private final BoundArguments[] arguments;
    private final Snapshots snapshots;
    private final Limits limits;
    private final BooleanSupplier isAbandoned;
    private final long end;
    private final JsonOutput out;
    private final List<AnswerError> errors = new ArrayList<>();
    /** The names and places that lead to what is being written. */
    private final List<Object> path = new ArrayList<>();
    /** What was found of the codes of a field's arguments: below a list it is read many times. */
    private final Map<Checked, List<UnknownCode>> known = new HashMap<>();
    private long rows;
    private int objects;

    /**
     * @param arguments of each field, by its number
     * @param snapshots that the times of the question name
     * @param out where the answer is written
     * @param isAbandoned whether nobody waits for the answer any more
     */
    Execution(BoundArguments[] arguments, Snapshots snapshots, Limits limits, JsonOutput out,
            BooleanSupplier isAbandoned) {
        this.arguments = arguments;
        this.snapshots = snapshots;
        this.limits = limits;
        this.isAbandoned = isAbandoned;
        this.end = System.nanoTime() + limits.time().toNanos();
        this.out = out;
    }

    /**
     * Writes the value of {@code data}.
     *
     * @param event what a subscription is told of; null for a query
     * @throws Refused where it costs more than it may
     */
    void data(Plan plan, Object event) {
        int before = out.size();
        if (!object(plan.root(), event, new Scope(snapshots.language()))) {
            out.rewind(before);
            out.writeNull();
        }
    }

    List<AnswerError> errors() {
        return errors;
    }

    /** Writes an object; false where it cannot be, as something within would be null that may not. */
    private boolean object(Plan.Selection selection, Object source, Scope scope) {
        if (++objects % PAUSE == 0) {
            goOn();
        }
        out.write('{');
        List<Plan.Field> fields = selection.fields();
        for (int i = 0; i < fields.size(); i++) {
            Plan.Field field = fields.get(i);
            if (i > 0) {
                out.write(',');
            }
            out.write(field.key());
            path.add(field.name());
            boolean written = field(field, source, scope);
            path.remove(path.size() - 1);
            if (!written) {
                return false;
            }
        }
        out.write('}');
        return true;
    }

    private boolean field(Plan.Field field, Object source, Scope scope) {
        int before = out.size();
        BoundArguments bound = arguments[field.number()];
        Scope named = bound.times() == null ? scope : named(field, bound.times());
        boolean failed = bound.times() != null && named == null;
        Object value = failed ? null : read(field, source, named, bound);
        if (value(field, field.form(), value, named == null ? scope : named.nested())) {
            return true;
        }
        out.rewind(before);
        out.writeNull();
        return field.form().nullable();
    }

    /** Null where there is no such time, which is an error already. */
    private Scope named(Plan.Field field, Times times) {
        try {
            return snapshots.scope(times);
        } catch (GraphQLException told) {
            error(AnswerError.of(told, field.at(), where()));
            return null;
        }
    }

    private Object read(Plan.Field field, Object source, Scope scope, BoundArguments bound) {
        try {
            if (bound.failure() != null) {
                throw bound.failure();
            }
            if (!field.reader().isPlain()) {
                goOn();
            }
            if (!bound.codes().isEmpty() && !areKnown(field, scope, bound)) {
                return null;
            }
            return field.reader().read(source, scope, bound.values());
        } catch (Refused | HistoryUnavailable none) {
            throw none;
        } catch (GraphQLException told) {
            error(AnswerError.of(told, field.at(), where()));
        } catch (UnknownCursor unknown) {
            error(AnswerError.of(new BadArgument("after or before is a cursor of no use: " + unknown.getMessage()),
                    field.at(), where()));
        } catch (Exception failed) {
            if (errors.isEmpty()) {
                LOG.errorf(failed, "Could not answer %s.%s", field.parent(), field.name());
            }
            error(new AnswerError("Something went wrong here; it is written down", ErrorCode.INTERNAL_SERVER_ERROR,
                    List.of(field.at()), where()));
        } catch (Error fatal) {
            throw fatal;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
        return null;
    }

    /** Whether all codes of the arguments name something; where one does not, that is an error already. */
    private boolean areKnown(Plan.Field field, Scope scope, BoundArguments bound) {
        Snapshot at = scope.at() == null ? snapshots.now() : scope.at();
        List<UnknownCode> unknown = known.computeIfAbsent(new Checked(field.number(), at),
                first -> bound.codes().stream()
                        .filter(each -> !each.kind().known().test(at, each.code())).limit(MOST_UNKNOWN)
                        .map(each -> new UnknownCode(each.kind().unknown(at, each.path(), each.code()),
                                ArgumentPlace.of(field, each)))
                        .toList());
        unknown.forEach(each -> error(AnswerError.of(each.error(), each.at(), where())));
        return unknown.isEmpty();
    }

    /** Writes a value; false where it is null and may not be, which is an error already. */
    private boolean value(Plan.Field field, Plan.Form form, Object value, Scope scope) {
        if (value == null) {
            if (!form.nullable()) {
                nullOf(field);
                return false;
            }
            out.writeNull();
            return true;
        }
        if (value instanceof LastKnown<?> known) {
            return value(field, form, known.it(), scope.of(known));
        } else if (value instanceof Found found) {
            return value(field, form, found.it(), found.scope());
        } else if (form instanceof Plan.Leaf) {
            out.value(value);
            return true;
        } else if (form instanceof Plan.Composite composite) {
            return object(composite.selection(), value, scope);
        } else if (form instanceof Plan.OneOf several) {
            return object(several.selections().get(several.names().of(value)), value, scope);
        }
        return items(field, ((Plan.Items) form).item(), (Collection<?>) value, scope);
    }

    private boolean items(Plan.Field field, Plan.Form item, Collection<?> values, Scope scope) {
        rows += item instanceof Plan.Leaf ? 0 : values.size();
        if (rows > limits.rows()) {
            throw new Refused("The answer would hold more than " + limits.rows()
                    + " rows in its lists; ask for fewer with first, and follow the cursors");
        }
        out.write('[');
        int place = 0;
        for (Object each : values) {
            if (place > 0) {
                out.write(',');
            }
            path.add(place++);
            int before = out.size();
            boolean written = value(field, item, each, scope);
            if (!written && item.nullable()) {
                out.rewind(before);
                out.writeNull();
            }
            path.remove(path.size() - 1);
            if (!written && !item.nullable()) {
                return false;
            }
        }
        out.write(']');
        return true;
    }

    private void nullOf(Plan.Field field) {
        List<Object> where = where();
        // Where there is an error already, it says more.
        if (errors.stream().noneMatch(each -> where.equals(each.path()))) {
            error(new AnswerError(field.parent() + "." + field.name() + " is never null, and nothing was found for it",
                    ErrorCode.NULL_VALUE, List.of(field.at()), where));
        }
    }

    private List<Object> where() {
        return List.copyOf(path);
    }

    private void error(AnswerError error) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(error);
        }
    }

    private void goOn() {
        if (isAbandoned.getAsBoolean()) {
            throw new Refused("Nobody waits for the answer");
        }
        if (System.nanoTime() > end) {
            throw new Refused(
                    "The answer takes longer than " + limits.time().toSeconds() + " seconds; ask for less at a time");
        }
    }
}
