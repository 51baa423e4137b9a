package vn.minhbach.catalogue.change;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Fact;

/**
 * A row that differs between two releases.
 *
 * @param cursor where it stands in the list of changes, which never changes
 * @param table which table of the dataset format it is of
 * @param key what the row is known by there, its parts joined by slashes
 * @param publisher whose dataset it is in, or was
 * @param columns the columns with a value that is new or gone
 * @param subject what it is of
 * @param name what the row itself is called, null where it has no name
 * @param before what a source said there, null where the row is new or is no figure
 * @param after what a source says there, null where the row is withdrawn or is no figure
 */
public record Change(long cursor, DatasetTable table, String key, String publisher, ChangeKind kind,
        List<Column> columns, RowSubject subject,
        Name name, Fact before, Fact after) {

    /**
     * @param before the value that was withdrawn, null where there was none
     * @param after the value that came in, null where there is none
     */
    public record Column(String name, String before, String after) {
    }

    public record Name(String vietnamese, String english) {

        public String in(Language language) {
            return language.choose(vietnamese, english);
        }
    }

    /** What is said there now, or was last. */
    public Fact fact() {
        return after == null ? before : after;
    }
}
