package vn.minhbach.graphql.execution;

import java.time.LocalDate;

/**
 * The time that a field of a question names.
 *
 * @param release     null for what stands now
 * @param publishedBy null for what sources say whenever they said it
 * @param on          the day that deadlines are held against; null for the usual one
 */
public record Times(Integer release, LocalDate publishedBy, LocalDate on) {
}
