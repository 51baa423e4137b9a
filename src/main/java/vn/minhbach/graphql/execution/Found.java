package vn.minhbach.graphql.execution;

/**
 * What was found at a time of its own, whatever the time that the question names.
 *
 * @param scope that it is read in, with all that is nested below
 */
public record Found(Object it, Scope scope) {
}
