package vn.minhbach.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLArgument;

/**
 * What an operation asks for, worked out against the schema once: which reader reads each field, and in which form its
 * value is written. It never changes, and many requests share it.
 *
 * @param root of the type of the question
 * @param fields all that there are, by their numbers
 * @param asks the field of the query type that it is of, or one of the words of {@link AnswerTimes}
 */
record Plan(Selection root, List<Field> fields, String asks) {

    /**
     * The fields that are asked of one type, those of fragments that apply to it included, in the order in which they
     * are answered.
     */
    record Selection(List<Field> fields) {
    }

    /**
     * A field to be answered.
     *
     * @param number its place among all fields of the plan
     * @param name under which it is answered
     * @param key the same with its colon, in JSON
     * @param parent the name of the type that it is of
     * @param arguments what its arguments may be, and what was written for them
     * @param form of its value
     * @param at where it stands in the document
     * @param weight how its answer grows
     */
    record Field(int number, String name, byte[] key, String parent, FieldReader reader, Arguments arguments, Form form,
            SourceLocation at, Weight weight) {

        static byte[] key(String name) {
            return ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** @param given of the document; with variables in them they differ from request to request */
    record Arguments(List<GraphQLArgument> defined, List<Argument> given, boolean variable) {
    }

    /** In which form a value is written, null where it is {@code nullable}. */
    sealed interface Form {
        boolean nullable();
    }

    /** A scalar or the value of an enum. */
    record Leaf(boolean nullable) implements Form {
    }

    /** A list. */
    record Items(boolean nullable, Form item) implements Form {
    }

    /** An object of one type. */
    record Composite(boolean nullable, Selection selection) implements Form {
    }

    /** An object of one of several types, by their names. */
    record OneOf(boolean nullable, TypeNames names, Map<String, Selection> selections) implements Form {
    }

    /** Tells of which type an object is. */
    interface TypeNames {
        String of(Object value);
    }

    /** How often what is below a field may be there: see {@link Cost}. */
    enum Weight {
        ONCE, PAGE, IDS, SHORT_LIST, CITATION
    }
}
