package vn.minhbach.graphql.execution;

/**
 * What kind of thing went wrong, for programs, as {@code extensions.code}; the first six as Apollo's servers name them.
 */
enum ErrorCode {
    GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_USER_INPUT,
    INTERNAL_SERVER_ERROR,
    /** Nothing has the code, or the number, that is asked for. */
    UNKNOWN_CODE,
    /** It asks for more than anybody may at a time. */
    LIMIT_EXCEEDED,
    /** What is never null was not found. */
    NULL_VALUE
}
