package vn.minhbach.publishing.redaction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was taken out, or would be.
 *
 * @param number of the redaction; 0 where nothing was taken out
 * @param places where it was
 * @param drafts what waits to be published and may hold it
 */
public record RedactionOutcome(int number, List<Place> places, List<WaitingDraft> drafts) {

    /**
     * A cell, in words.
     *
     * @param releases null where it is of none
     */
    public record Place(String table, String row, String column, String releases) {

        @Override
        public String toString() {
            return table + " " + row + ": " + column + (releases == null ? "" : "  (" + releases + ")");
        }
    }

    /** An upload that nobody has published or given up. */
    public record WaitingDraft(String id, String publisher) {
    }

    Set<String> tables() {
        return places.stream().map(Place::table).collect(Collectors.toCollection(TreeSet::new));
    }
}
