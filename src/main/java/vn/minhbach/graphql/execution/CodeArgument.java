package vn.minhbach.graphql.execution;

import java.util.List;

/**
 * A code among the arguments of a field.
 *
 * @param kind what it names
 * @param names that lead to it: of the argument, and of its part where it has parts
 * @param place among several; -1 for one alone
 */
public record CodeArgument(CodeKind kind, String code, List<String> names, int place) {

    /** As an error names it. */
    String path() {
        return String.join(".", names);
    }
}
