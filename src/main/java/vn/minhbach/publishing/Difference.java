package vn.minhbach.publishing;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.Phrase;
import vn.minhbach.dataset.ProblemCode;

/**
 * What publishing a dataset would change, found without publishing it.
 *
 * @param tables   the tables in which something differs, in the order of the format
 * @param rows     the first {@value #MOST_ROWS} rows that differ: the changed and the withdrawn of each table, then the added
 * @param outdated null where nothing came in between
 * @param reverts  the release that it takes back, null for none
 */
public record Difference(List<InTable> tables, List<InRow> rows, Outdated outdated, Integer reverts) implements Outcome {

    /** How many rows are shown one by one. */
    public static final int MOST_ROWS = 500;

    /**
     * What differs in one table.
     *
     * @param file  the table's file, {@code funding.csv}
     * @param facts whether its rows are figures, so that a reason is needed where {@code changed + withdrawn > 0}
     */
    public record InTable(String file, boolean facts, long added, long changed, long withdrawn) {
    }

    /**
     * That a whole dataset was downloaded before the publisher's last release, so that publishing it undoes what came since.
     *
     * @param downloaded the release that it was downloaded at
     * @param stands     the publisher's last release
     */
    public record Outdated(int downloaded, int stands) {

        @Override
        public String toString() {
            return "This file " + fault().text(Language.EN, false) + ".";
        }

        Phrase fault() {
            return ProblemCode.OUTDATED.of(downloaded, stands);
        }
    }

    /** What would happen to a row. */
    public enum Kind {
        CHANGED, WITHDRAWN, ADDED
    }

    /**
     * One row that differs.
     *
     * @param line  where it is in its file, 0 for a row that is gone
     * @param key   what it is known by, its parts joined by slashes
     * @param cells the cells that are new, gone or other
     */
    public record InRow(String file, long line, String key, Kind kind, List<InCell> cells) {
    }

    /**
     * @param before what stands, null where nothing does
     * @param after  what would stand, null where nothing would
     */
    public record InCell(String column, String before, String after) {
    }

    Difference with(List<InRow> shown, Outdated old, Integer release) {
        return new Difference(tables, List.copyOf(shown), old, release);
    }

    public long added() {
        return tables.stream().mapToLong(InTable::added).sum();
    }

    public long changed() {
        return tables.stream().mapToLong(InTable::changed).sum();
    }

    public long withdrawn() {
        return tables.stream().mapToLong(InTable::withdrawn).sum();
    }

    /** Whether a figure changes or goes, or what came since the file was downloaded, or a release, so that a release needs a reason. */
    public boolean needsReason() {
        return outdated != null || reverts != null || tables.stream().anyMatch(table -> table.facts() && table.changed() + table.withdrawn() > 0);
    }
}
