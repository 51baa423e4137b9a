package vn.minhbach.graphql.execution;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Coded;

/**
 * What codes in the arguments of questions name.
 *
 * @param name of one of it, for an error
 * @param known whether anything had a code by the time of a snapshot; what was withdrawn since is known, and leads to
 *     nothing
 * @param sorted all codes that may be meant, sorted
 */
public record CodeKind(String name, BiPredicate<Snapshot, String> known, Function<Snapshot, String[]> sorted) {

    private static final Object SORTED = "sorted codes";

    /** @param record the rows that have such codes */
    public static <T extends Coded> CodeKind of(Class<T> record) {
        return new CodeKind(record.getSimpleName().toLowerCase(Locale.ROOT),
                (at, code) -> CodedReads.isKnown(at, record, code), at -> sorted(at, record));
    }

    static <T extends Coded> String[] sorted(Snapshot at, Class<T> record) {
        return at.table(record).derived(SORTED,
                table -> table.rows().stream().map(Coded::code).sorted().toArray(String[]::new));
    }

    /**
     * The error that tells that nothing has a code.
     *
     * @param argument the names that lead to it, such as filter.place
     */
    NotFound unknown(Snapshot at, String argument, String code) {
        return new NotFound(argument + ": no " + name + " has the code \"" + BadArgument.shown(code)
                + "\" in this release or before" + NearestCodes.meant(code, sorted.apply(at)));
    }
}
