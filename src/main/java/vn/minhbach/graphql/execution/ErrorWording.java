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
import graphql.parser.exceptions.ParseCancelledException;
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
 * Says what is wrong with a request in the words of who asks, with the name that was probably meant. The engine tells
 * what it found in sentences alone (its bundle {@code i18n/Validation}), so these are taken apart; one that is not
 * known here is told as it is, without what the engine calls its parts.
 */
final class ErrorWording {

    /** A sentence of the engine, and what is said instead. */
    private record Sentence(Pattern pattern, BiFunction<ErrorWording, MatchResult, String> words) {

        static Sentence of(String pattern, BiFunction<ErrorWording, MatchResult, String> words) {
            return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), words);
        }
    }

    private static final Pattern HEAD = Pattern.compile("^Validation [Ee]rror ?\\([^)]*\\)\\s*: ");
    /** How the engine writes a value of the document. */
    private static final Pattern TEXT = Pattern.compile("StringValue\\{value='(.*)'\\}", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("\\w+Value\\{\\w+='?([^'{}]*)'?\\}");
    /** No further from what was written than a slip of the keyboard, by letters. */
    private static final int SLIP = 3;
    /** What a client wrote stands in it: longer ones are not taken apart. */
    private static final int LONGEST = 4_000;
    private static final int SHOWN = 500;

    /**
     * Names have no apostrophes, and only one part of each is anything: so it takes no longer than the sentence is
     * long.
     */
    private static final List<Sentence> SENTENCES = List.of(
            Sentence.of("Field '([^']+)' in type '([^']+)' is undefined",
                    (words, found) -> found.group(2) + " has no field " + name(found, 1)
                            + meant(found.group(1), words.fields(found.group(2)))),
            Sentence.of("Unknown field argument '([^']+)'",
                    (words, found) -> words.field() + " has no argument " + name(found, 1)
                            + meant(found.group(1), words.arguments())),
            Sentence.of("Unknown type '([^']+)'",
                    (words, found) -> "There is no type " + name(found, 1) + meant(found.group(1),
                            words.schema.getAllTypesAsList().stream().map(GraphQLNamedType::getName).toList())),
            Sentence.of("argument '([^']+)' with value '(.+)' is not a valid '([^']+)'( - .*)?",
                    (words, found) -> name(found, 1) + " is " + value(found.group(2))
                            + words.allowed(value(found.group(2)), found.group(3))),
            Sentence.of("argument '([^']+)' with value '.+' contains a field not in '([^']+)': '([^']+)'",
                    (words, found) -> name(found, 1) + " has no " + name(found, 3)
                            + meant(found.group(3), words.fields(found.group(2)))),
            Sentence.of("argument '([^']+)' with value '.+' is missing required fields '([^']+)'",
                    (words, found) -> name(found, 1) + " lacks " + name(found, 2)),
            Sentence.of("argument '([^']+)' with value '.+' must not be null",
                    (words, found) -> name(found, 1) + " is null" + words.instead(found.group(1))),
            Sentence.of("argument '([^']+)' with value '(.+)' must be an object type", (words, found) -> name(found, 1)
                    + (value(found.group(2)).equals("an object") ? " is no object" : " is " + value(found.group(2)))
                    + "; allowed: an object such as {code: [\"bac-kan\"]}"),
            Sentence.of("Null value for non-null field argument '([^']+)'",
                    (words, found) -> name(found, 1) + " is null" + words.instead(found.group(1))),
            Sentence.of("Missing field argument '([^']+)'",
                    (words, found) -> words.field() + " lacks its argument " + name(found, 1)),
            Sentence.of("Subselection required for type '([^']+)' of field '([^']+)'",
                    (words, found) -> name(found, 2) + " is of " + name(found, 1)
                            + ": say which of its fields, as " + name(found, 2) + " { … }"),
            Sentence.of("Subselection not allowed on leaf type '([^']+)' of field '([^']+)'",
                    (words, found) -> name(found, 2) + " is of " + found.group(1).replaceAll("[!\\[\\]]", "")
                            + " and has no fields: leave out { … }"),
            Sentence.of(
                    "Variable '([^']+)' has an invalid value: Variable '[^']+' has coerced Null value for NonNull type '([^']+)'",
                    (words, found) -> "Variable " + name(found, 1)
                            + " is null or missing; allowed: " + found.group(2)),
            Sentence.of(
                    "Variable '([^']+)' has an invalid value: Invalid input for enum '([^']+)'\\. (?:No value found for name|Unknown value) '(.*)'",
                    (words, found) -> "Variable " + name(found, 1) + " is " + name(found, 3)
                            + words.allowed(found.group(3), found.group(2))),
            Sentence.of(
                    "Variable '([^']+)' has an invalid value: Expected a value that can be converted to type '([^']+)' but it was a '([^']+)'",
                    (words, found) -> "Variable " + name(found, 1) + " is " + kind(found.group(3)) + "; allowed: "
                            + found.group(2)),
            Sentence.of(
                    "Variable '([^']+)' has an invalid value: SRGQL\\d+: Expected type \\[(\\w+)\\] but was \\[(\\w+)\\]\\.",
                    (words, found) -> "Variable " + name(found, 1) + " is " + kind(found.group(3)) + "; allowed: "
                            + found.group(2)),
            Sentence.of("Variable '([^']+)' has an invalid value: Expected an? (\\w+) input, but it was an? '(\\w+)'",
                    (words, found) -> "Variable " + name(found, 1) + " is " + kind(found.group(3)) + "; allowed: "
                            + found.group(2)),
            Sentence.of("Variable '([^']+)' has an invalid value: Expected type 'Map' but was '(\\w+)'\\..*",
                    (words, found) -> "Variable " + name(found, 1) + " is " + kind(found.group(2))
                            + "; allowed: an object such as {\"code\": [\"bac-kan\"]}"),
            Sentence.of(
                    "Variable '([^']+)' has an invalid value: Expected value to be in the integer range, but it was a '(.*)'",
                    (words, found) -> "Variable " + name(found, 1) + " is " + name(found, 2)
                            + "; allowed: Int, which goes from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE),
            Sentence.of("Subscription operation '[^']*' must have exactly one root field",
                    (words, found) -> "A subscription is on one thing; ask for others in another"),
            Sentence.of("Subscription operation '[^']*' root field '([^']+)' cannot be an introspection field",
                    (words, found) -> "A subscription is on what happens, and "
                            + name(found, 1) + " never does"),
            Sentence.of("[^']*contains a field name '([^']+)' that is not defined for input object type '([^']+)'.*",
                    (words, found) -> "A variable has " + name(found, 1) + ", and "
                            + found.group(2) + " has none" + meant(found.group(1), words.fields(found.group(2)))));

    private static final List<Sentence> OF_ARGUMENTS = List.of(
            Sentence.of("Argument '([^']+)' has coerced Null value for NonNull type '([^']+)'",
                    (words, found) -> name(found, 1) + " is null; allowed: " + found.group(2)
                            + ", or to leave it out"));

    private final GraphQLSchema schema;
    private final GraphQLFieldDefinition field;

    private ErrorWording(GraphQLSchema schema, GraphQLFieldDefinition field) {
        this.schema = schema;
        this.field = field;
    }

    static AnswerError of(InvalidSyntaxException malformed) {
        InvalidSyntaxError error = malformed.toInvalidSyntaxError();
        if (malformed instanceof ParseCancelledException) {
            return new AnswerError(
                    "The document has more words and signs than any may, or is nested too deeply; ask for less at a time",
                    ErrorCode.LIMIT_EXCEEDED,
                    error.getLocations(), null);
        }
        String token = malformed.getOffendingToken();
        return new AnswerError(
                token == null ? "The document cannot be read"
                        : token.equals("<EOF>") ? "The document ends too early: a } or ) is missing"
                        : "\"" + BadArgument.shown(token) + "\" is not expected here",
                ErrorCode.GRAPHQL_PARSE_FAILED, error.getLocations(), null);
    }

    static AnswerError of(ValidationError invalid, GraphQLSchema schema) {
        ErrorWording words = new ErrorWording(schema, field(schema, invalid.getQueryPath()));
        return new AnswerError(words.ofAny(HEAD.matcher(invalid.getMessage()).replaceFirst("")),
                ErrorCode.GRAPHQL_VALIDATION_FAILED, invalid.getLocations(), null);
    }

    /** Of variables, or of an operation that is not there. */
    static AnswerError of(graphql.GraphQLException wrong, GraphQLSchema schema, ErrorCode code) {
        return new AnswerError(new ErrorWording(schema, null).ofAny(wrong.getMessage()), code,
                wrong instanceof GraphQLError error ? error.getLocations() : null, null);
    }

    /** What the engine says of an argument. */
    static String of(String sentence) {
        return new ErrorWording(null, null).of(sentence, OF_ARGUMENTS);
    }

    private String ofAny(String sentence) {
        return of(sentence, SENTENCES);
    }

    private String of(String sentence, List<Sentence> known) {
        for (Sentence each : sentence.length() > LONGEST ? List.<Sentence>of() : known) {
            Matcher found = each.pattern().matcher(sentence);
            if (found.matches()) {
                return each.words().apply(this, found.toMatchResult());
            }
        }
        String some = sentence.substring(0, Math.min(SHOWN, sentence.length()));
        return PLAIN.matcher(some).replaceAll("$1") + (some.length() < sentence.length() ? "…" : "");
    }

    /** What a client wrote. */
    private static String name(MatchResult found, int group) {
        return BadArgument.shown(found.group(group));
    }

    /** What a client wrote, by how the engine calls it. */
    private static String kind(String type) {
        return switch (type) {
            case "ArrayList" -> "a list";
            case "LinkedHashMap" -> "an object";
            case "BigInteger" -> "a whole number";
            default -> "a " + BadArgument.shown(type);
        };
    }

    /** A value as the document has it; of several within each other, what they are. */
    private static String value(String engine) {
        Matcher text = TEXT.matcher(engine);
        if (text.matches()) {
            return '"' + BadArgument.shown(text.group(1)) + '"';
        }
        Matcher plain = PLAIN.matcher(engine);
        return plain.matches() ? BadArgument.shown(plain.group(1)) : engine.startsWith("ObjectValue") ? "an object"
                : engine.startsWith("ArrayValue") ? "a list" : BadArgument.shown(engine);
    }

    /** What may stand where null does. */
    private String instead(String argument) {
        GraphQLArgument known = field == null ? null : field.getArgument(argument);
        return "; allowed: a value" + (known == null || !known.hasSetDefaultValue() ? "" : ", or to leave it out");
    }

    private String field() {
        return field == null ? "The field" : field.getName();
    }

    private Collection<String> arguments() {
        return field == null ? List.of() : field.getArguments().stream().map(GraphQLArgument::getName).toList();
    }

    private Collection<String> fields(String type) {
        GraphQLType of = schema.getType(type);
        return of instanceof GraphQLFieldsContainer container ? container.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName).toList()
                : of instanceof GraphQLInputObjectType input
                        ? input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList()
                : List.of();
    }

    private String allowed(String found, String type) {
        if (!(schema.getType(type) instanceof GraphQLEnumType list)) {
            return "; allowed: " + type;
        }
        List<String> values = list.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
        String bare = found.replace("\"", "");
        return (values.contains(bare) ? "" : meant(bare, values))
                + (values.contains(bare) ? "; allowed without quotes: " : "; allowed: ") + String.join(", ", values);
    }

    /** Nothing where nothing is near. */
    static String meant(String written, Collection<String> known) {
        // What is much longer or shorter is no slip, and comparing it would take long.
        List<String> near = known.stream().filter(each -> Math.abs(each.length() - written.length()) <= SLIP).toList();
        return Optional.ofNullable(NearestName.to(written, near))
                .filter(each -> NearestName.edits(written, each) <= Math.min(SLIP, 1 + written.length() / 3))
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
