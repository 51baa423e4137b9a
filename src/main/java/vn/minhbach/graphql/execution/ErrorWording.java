package vn.minhbach.graphql.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;

import vn.minhbach.dataset.NearestName;

/**
 * Says what is wrong with a request in the words of who asks, with the name that was probably meant. The engine tells what it
 * found in sentences alone (its bundle {@code i18n/Validation}), so these are taken apart; one that is not known here is told as
 * it is, without what the engine calls its parts.
 */
final class ErrorWording {

    /** A sentence of the engine, and what is said instead. */
    private record Sentence(Pattern pattern, BiFunction<ErrorWording, MatchResult, String> words) {

        static Sentence of(String pattern, BiFunction<ErrorWording, MatchResult, String> words) {
            return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), words);
        }
    }

    private static final Pattern HEAD = Pattern.compile("^Validation [Ee]rror \\(.*?\\)\\s*: ");
    /** How the engine writes a value of the document. */
    private static final Pattern VALUE = Pattern.compile("\\b\\w+Value\\{\\w+='?([^'{}]*)'?\\}");
    /** No further from what was written than a slip of the keyboard, by letters. */
    private static final int SLIP = 3;

    private static final List<Sentence> SENTENCES = List.of(
            Sentence.of("Field '(.+)' in type '(.+)' is undefined", (words, found) -> found.group(2) + " has no field " + found.group(1)
                    + meant(found.group(1), words.fields(found.group(2)))),
            Sentence.of("Unknown field argument '(.+)'", (words, found) -> words.field() + " has no argument " + found.group(1)
                    + meant(found.group(1), words.arguments())),
            Sentence.of("Unknown type '(.+)'", (words, found) -> "There is no type " + found.group(1) + meant(found.group(1),
                    words.schema.getAllTypesAsList().stream().map(GraphQLNamedType::getName).toList())),
            Sentence.of("argument '(.+)' with value '(.+)' is not a valid '(.+?)'( - .*)?", (words, found) -> found.group(1) + " is " + words.shown(found.group(2))
                    + words.allowed(words.shown(found.group(2)), found.group(3))),
            Sentence.of("argument '(.+)' with value '.+' contains a field not in '(.+)': '(.+)'", (words, found) -> found.group(1) + " has no " + found.group(3)
                    + meant(found.group(3), words.fields(found.group(2)))),
            Sentence.of("argument '(.+)' with value '.+' is missing required fields '(.+)'", (words, found) -> found.group(1) + " lacks " + found.group(2)),
            Sentence.of("argument '(.+)' with value '.+' must not be null", (words, found) -> found.group(1) + " is null; allowed: a value, or to leave it out"),
            Sentence.of("argument '(.+)' with value '(.+)' must be an object type", (words, found) -> found.group(1) + " is " + words.shown(found.group(2))
                    + "; allowed: an object such as {code: [\"bac-kan\"]}"),
            Sentence.of("Null value for non-null field argument '(.+)'", (words, found) -> found.group(1) + " is null; allowed: a value, or to leave it out"),
            Sentence.of("Missing field argument '(.+)'", (words, found) -> words.field() + " lacks its argument " + found.group(1)),
            Sentence.of("Subselection required for type '(.+)' of field '(.+)'", (words, found) -> found.group(2) + " is of " + found.group(1)
                    + ": say which of its fields, as " + found.group(2) + " { … }"),
            Sentence.of("Subselection not allowed on leaf type '(.+)' of field '(.+)'", (words, found) -> found.group(2) + " is of " + found.group(1).replaceAll("[!\\[\\]]", "") + " and has no fields: leave out { … }"),
            Sentence.of("(?:Argument|Variable) '([^']+)' has coerced Null value for NonNull type '(.+)'", (words, found) -> found.group(1) + " is null; allowed: " + found.group(2)
                    + ", or to leave it out"),
            Sentence.of("Variable '([^']+)' has an invalid value: Variable '[^']+' has coerced Null value for NonNull type '(.+)'", (words, found) -> "Variable " + found.group(1)
                    + " is null or missing; allowed: " + found.group(2)));

    private final GraphQLSchema schema;
    private final GraphQLFieldDefinition field;

    private ErrorWording(GraphQLSchema schema, GraphQLFieldDefinition field) {
        this.schema = schema;
        this.field = field;
    }

    static AnswerError of(InvalidSyntaxException malformed) {
        InvalidSyntaxError error = malformed.toInvalidSyntaxError();
        String token = malformed.getOffendingToken();
        String message = token == null ? "The document cannot be read" : token.equals("<EOF>") ? "The document ends too early: a } or ) is missing"
                : "\"" + BadArgument.shown(token) + "\" is not expected here";
        return new AnswerError(message, malformed.getClass() == InvalidSyntaxException.class || token != null ? ErrorCode.GRAPHQL_PARSE_FAILED : ErrorCode.LIMIT_EXCEEDED,
                error.getLocations(), null);
    }

    static AnswerError of(ValidationError invalid, GraphQLSchema schema) {
        ErrorWording words = new ErrorWording(schema, field(schema, invalid.getQueryPath()));
        return new AnswerError(words.ofAny(HEAD.matcher(invalid.getMessage()).replaceFirst("")), ErrorCode.GRAPHQL_VALIDATION_FAILED, invalid.getLocations(), null);
    }

    /** Of variables, or of an operation that is not there. */
    static AnswerError of(graphql.GraphQLException wrong, GraphQLSchema schema, ErrorCode code) {
        return new AnswerError(new ErrorWording(schema, null).ofAny(wrong.getMessage()), code, wrong instanceof GraphQLError error ? error.getLocations() : null, null);
    }

    /** What the engine says of an argument. */
    static String of(String sentence) {
        return new ErrorWording(null, null).of(sentence, SENTENCES.subList(SENTENCES.size() - 2, SENTENCES.size()));
    }

    private String ofAny(String sentence) {
        return of(sentence, SENTENCES);
    }

    private String of(String sentence, List<Sentence> known) {
        for (Sentence each : known) {
            Matcher found = each.pattern().matcher(sentence);
            if (found.matches()) {
                return each.words().apply(this, found.toMatchResult());
            }
        }
        return shown(sentence);
    }

    private String shown(String value) {
        return BadArgument.shown(VALUE.matcher(value).replaceAll("$1"));
    }

    private String field() {
        return field == null ? "The field" : field.getName();
    }

    private Collection<String> arguments() {
        return field == null ? List.of() : field.getArguments().stream().map(GraphQLArgument::getName).toList();
    }

    private Collection<String> fields(String type) {
        GraphQLType of = schema.getType(type);
        return of instanceof GraphQLFieldsContainer container ? container.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList()
                : of instanceof GraphQLInputObjectType input ? input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList() : List.of();
    }

    private String allowed(String found, String type) {
        if (!(schema.getType(type) instanceof GraphQLEnumType list)) {
            return "; allowed: " + type;
        }
        List<String> values = list.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
        return meant(found, values) + "; allowed: " + String.join(", ", values);
    }

    /** Nothing where nothing is near. */
    static String meant(String written, Collection<String> known) {
        return Optional.ofNullable(NearestName.to(written, known)).filter(each -> NearestName.edits(written, each) <= Math.min(SLIP, 1 + written.length() / 3))
                .map(each -> "; did you mean " + each + "?").orElse("");
    }

    /** The field that a path of names leads to, null where it leads through something else. */
    private static GraphQLFieldDefinition field(GraphQLSchema schema, List<String> path) {
        GraphQLFieldDefinition field = null;
        GraphQLType type = schema.getQueryType();
        for (String each : path == null ? new ArrayList<String>() : path) {
            field = type instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(each) : null;
            if (field == null) {
                return null;
            }
            type = GraphQLTypeUtil.unwrapAll(field.getType());
        }
        return field;
    }
}
