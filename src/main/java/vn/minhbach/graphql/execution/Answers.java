package vn.minhbach.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ParseAndValidate;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;

/**
 * Answers GraphQL requests. Documents that were asked before need no more parsing; none is executed before it is known
 * that it costs no more than it may.
 */
@Singleton
public class Answers {

    private static final byte[] DATA = "\"data\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ERRORS = "\"errors\":".getBytes(StandardCharsets.US_ASCII);
    private static final String SUBSCRIBE = "A subscription is asked for over a WebSocket at /graphql (graphql-transport-ws); the same is at /releases/events as Server-Sent Events";
    /** A part of the heap for documents that may be asked again, and for all answers that are being made or sent. */
    private static final int PART_FOR_DOCUMENTS = 32;
    private static final int PART_FOR_ANSWERS = 6;
    /**
     * What a prepared document takes for each character of it, roughly: a name becomes a node, a field of a plan, its
     * arguments.
     */
    private static final int BYTES_OF_CHARACTER = 120;

    private final GraphQLSchema schema;
    private final AbstractTypes types;
    private final Snapshots snapshots;
    private final Limits limits;
    private final AnswerTimes times;
    private final AnswerMemory memory = new AnswerMemory(Runtime.getRuntime().maxMemory() / PART_FOR_ANSWERS);
    private final Cache<String, Preparation> documents = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART_FOR_DOCUMENTS)
            .weigher((String query, Preparation prepared) -> BYTES_OF_CHARACTER * query.length()).build();

    /**
     * @param document null where there are errors
     * @param kind of the answer that tells these
     */
    private record Preparation(PreparedDocument document, List<AnswerError> errors, Answer.Kind kind) {

        Preparation(List<AnswerError> errors) {
            this(null, errors, Answer.Kind.REQUEST_ERROR);
        }
    }

    /** @param snapshots of the request that is being answered */
    Answers(GraphQLSchema schema, Snapshots snapshots, Config config, AnswerTimes times) {
        this.schema = schema;
        this.times = times;
        this.types = new AbstractTypes(schema);
        this.snapshots = snapshots;
        this.limits = Limits.of(config);
    }

    /**
     * Answers on this thread, in whose request context the methods of API classes read.
     *
     * @param operation the name of the operation; null where the document has but one
     * @param event what a subscription is told of; null for what is no subscription
     * @param isAbandoned whether nobody waits for the answer any more
     * @throws Overloaded where other answers take the memory for it
     */
    public Answer answer(String query, String operation, Map<String, Object> variables, Object event,
            BooleanSupplier isAbandoned) {
        AnswerMemory.Share share = memory.share();
        AnswerTimes.Running time = times.begin();
        Answer answer = null;
        try {
            answer = answer(query, operation, variables, event, isAbandoned, share, time);
            return answer;
        } catch (RuntimeException | Error failed) {
            share.giveBack();
            throw failed;
        } finally {
            time.end(answer);
        }
    }

    private Answer answer(String query, String operation, Map<String, Object> variables, Object event,
            BooleanSupplier isAbandoned, AnswerMemory.Share share,
            AnswerTimes.Running time) {
        JsonOutput out = new JsonOutput(limits.bytes(), share);
        Preparation prepared = documents.get(query, this::prepare);
        if (prepared.document() == null) {
            return refused(out, prepared.errors(), prepared.kind(), share);
        }
        PreparedDocument.Question question;
        try {
            if (event == null && prepared.document().isSubscription(operation)) {
                return refused(out, List.of(AnswerError.of(SUBSCRIBE, ErrorCode.OPERATION_RESOLUTION_FAILURE, null)),
                        Answer.Kind.NO_QUERY, share);
            }
            question = prepared.document().question(operation, variables);
            time.asks(question.plan().asks());
        } catch (Refused tooMuch) {
            return refused(out, List.of(tooMuch(tooMuch)), Answer.Kind.REQUEST_ERROR, share);
        } catch (graphql.GraphQLException wrong) {
            return refused(out, List.of(ErrorWording.of(wrong, schema,
                    wrong instanceof UnknownOperationException ? ErrorCode.OPERATION_RESOLUTION_FAILURE
                            : ErrorCode.BAD_USER_INPUT)),
                    Answer.Kind.REQUEST_ERROR, share);
        }
        Execution execution = new Execution(question.arguments(), snapshots, limits, out, isAbandoned);
        try {
            out.write('{');
            out.write(DATA);
            execution.data(question.plan(), event);
        } catch (Refused tooMuch) {
            return refused(out, List.of(tooMuch(tooMuch)), Answer.Kind.DATA, share);
        }
        out.write('}');
        if (!execution.errors().isEmpty()) {
            return withErrors(out, execution.errors(), share);
        }
        return new Answer(out.bytes(), out.size(), Answer.Kind.DATA, List.of(), share);
    }

    /** @param after the last release that is known; null for the last that there is */
    public record Subscription(Integer after) {
    }

    /**
     * What a request subscribes to; empty where it is none that does, and where it is wrong, which an answer to it
     * tells.
     */
    public Optional<Subscription> subscription(String query, String operation, Map<String, Object> variables) {
        Preparation prepared = documents.get(query, this::prepare);
        try {
            if (prepared.document() == null || !prepared.document().isSubscription(operation)) {
                return Optional.empty();
            }
            PreparedDocument.Question question = prepared.document().question(operation, variables);
            return question.plan().root().fields().stream().findFirst()
                    .map(each -> new Subscription((Integer) question.arguments()[each.number()].given().get("after")));
        } catch (Refused | graphql.GraphQLException wrong) {
            return Optional.empty();
        }
    }

    private Preparation prepare(String query) {
        Document document;
        try {
            Extent.checkNumbers(query);
            document = Parser.parse(query);
            Extent.check(document, limits);
        } catch (InvalidSyntaxException malformed) {
            return new Preparation(List.of(ErrorWording.of(malformed)));
        } catch (Refused tooMuch) {
            return new Preparation(List.of(tooMuch(tooMuch)));
        }
        if (document.getDefinitionsOfType(OperationDefinition.class).stream()
                .anyMatch(each -> each.getOperation() == OperationDefinition.Operation.MUTATION)) {
            return new Preparation(null,
                    List.of(AnswerError.of("There is nothing but queries here; data is published at /api",
                            ErrorCode.OPERATION_RESOLUTION_FAILURE,
                            document.getDefinitions().get(0).getSourceLocation())),
                    Answer.Kind.NO_QUERY);
        }
        List<AnswerError> misplaced = KnownDirectives.misplaced(document);
        if (!misplaced.isEmpty()) {
            return new Preparation(misplaced);
        }
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        return errors.isEmpty()
                ? new Preparation(new PreparedDocument(schema, types, limits, document, query), List.of(),
                        Answer.Kind.DATA)
                : new Preparation(errors.stream().map(each -> ErrorWording.of(each, schema)).toList());
    }

    private static AnswerError tooMuch(Refused reason) {
        return AnswerError.of(reason.getMessage(), ErrorCode.LIMIT_EXCEEDED, null);
    }

    private Answer refused(JsonOutput out, List<AnswerError> errors, Answer.Kind kind, AnswerMemory.Share share) {
        out.rewind(0);
        out.write('{');
        errors(out, errors);
        if (kind == Answer.Kind.DATA) {
            out.write(',');
            out.write(DATA);
            out.writeNull();
        }
        out.write('}');
        return new Answer(out.bytes(), out.size(), kind, messages(errors), share);
    }

    /** Those who read an answer are to see its errors first. */
    private Answer withErrors(JsonOutput data, List<AnswerError> errors, AnswerMemory.Share share) {
        JsonOutput out = new JsonOutput(Integer.MAX_VALUE - 8, share);
        out.write('{');
        errors(out, errors);
        out.write(',');
        out.write(data.bytes(), 1, data.size());
        return new Answer(out.bytes(), out.size(), Answer.Kind.DATA, messages(errors), share);
    }

    private void errors(JsonOutput out, List<AnswerError> errors) {
        out.write(ERRORS);
        out.value(errors.stream().map(AnswerError::data).toList());
    }

    private static List<String> messages(List<AnswerError> errors) {
        return errors.stream().map(AnswerError::message).toList();
    }
}
