package vn.minhbach.publishing;

import java.util.Collection;
import java.util.Set;

/**
 * What who publishes says that they have seen of what is odd: nobody confirms by a word that fits whatever comes.
 *
 * @param digests of groups of {@link Warnings}, or of all of them together
 * @param renamed pairs of codes, as {@link Rename#pair}, of one thing; with {@value #OTHER} behind it where they are of
 *     two things. What {@link Renames#all} says stands for each pair that is not there itself
 * @param everything whatever it is: of what comes with the application, or was published before
 * @param restored that it takes a release back, so that a code that comes back is of what it was of
 */
public record Confirmed(Set<String> digests, Set<String> renamed, boolean everything, boolean restored) {

    /** Behind a pair of codes of two things. */
    public static final String OTHER = ":other";

    public static final Confirmed NOTHING = new Confirmed(Set.of(), Set.of(), false, false);
    public static final Confirmed EVERYTHING = new Confirmed(Set.of(), Set.of(), true, false);

    public static Confirmed of(Collection<String> digests, Collection<String> renamed) {
        return new Confirmed(Set.copyOf(digests), Set.copyOf(renamed), false, false);
    }

    static final Confirmed RESTORED = new Confirmed(Set.of(), Set.of(), true, true);

    boolean covers(Warnings warnings) {
        // That one thing is another is answered, not confirmed.
        return everything || warnings.groups().stream().allMatch(each -> each.kind() != Warnings.Kind.RENAMED
                && (digests.contains(warnings.confirm()) || digests.contains(each.confirm())));
    }

    /** @param all what stands for all pairs that are asked about */
    boolean isSame(Rename rename, String all) {
        return restored || renamed.contains(rename.pair())
                || renamed.contains(all) && !renamed.contains(rename.pair() + OTHER);
    }

    /** @param all as for {@link #isSame} */
    boolean isOther(Rename rename, String all) {
        return renamed.contains(rename.pair() + OTHER)
                || renamed.contains(all + OTHER) && !renamed.contains(rename.pair());
    }
}
