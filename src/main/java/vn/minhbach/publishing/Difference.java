package vn.minhbach.publishing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.Phrase;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.ReadingReport;

/**
 * What publishing a dataset would change, found without publishing it.
 *
 * @param tables the tables in which something differs, in the order of the format
 * @param rows the first {@value #MOST_ROWS} rows that differ: the changed and the withdrawn of each table, then the
 *     added
 * @param outdated null where nothing came in between
 * @param reverts the release that it takes back, null for none
 * @param read what was read as something other than was written
 * @param warnings what is odd in the rows that would be added or changed, which who publishes them confirms
 * @param met what it touches of what came since it was made
 * @param overruled what it changes or withdraws of confirmed reports of agencies
 */
public record Difference(List<InTable> tables, List<InRow> rows, Outdated outdated, Integer reverts, ReadingReport read,
        Warnings warnings,
        Met met, List<Overruled> overruled) implements Outcome {

    /** How many rows are shown one by one. */
    public static final int MOST_ROWS = 500;

    /**
     * What differs in one table.
     *
     * @param file the table's file, {@code funding.csv}
     * @param facts whether its rows are figures, so that a reason is needed where {@code changed + withdrawn > 0}
     */
    public record InTable(String file, boolean facts, long added, long changed, long withdrawn) {
    }

    /**
     * That a whole dataset was downloaded before the publisher's last release, so that publishing it undoes what came
     * since.
     *
     * @param downloaded the release that it was downloaded at
     * @param stands the publisher's last release
     */
    public record Outdated(int downloaded, int stands) {

        /** In one sentence. */
        public String text(Language language) {
            return Messages.of("problem", language).text("report.this-file",
                    Map.of("is", fault().text(language, false)));
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
     * @param line where it is in its file, 0 for a row that is gone
     * @param key what it is known by, its parts joined by slashes
     * @param cells the cells that are new, gone or other
     * @param of the filled parts of its key, with the names of what they refer to
     * @param name of what the row is of, where it has one of its own; else null
     * @param release the one that brought what stands; null where nothing does
     */
    public record InRow(String file, long line, String key, Kind kind, List<InCell> cells, List<Warnings.Named> of,
            String name, Integer release) {

        /**
         * What people call it: its name, else the names and words of the parts of its key, but for where it is from.
         */
        public String title(Language language) {
            return name != null ? name
                    : of.stream().filter(each -> !each.column().equals("source") && !each.column().equals("basis"))
                            .map(each -> each.name() != null ? each.name() : word(each, language))
                            .collect(Collectors.joining(" · "));
        }

        private String word(Warnings.Named part, Language language) {
            ColumnFormat column = DatasetFormat.byFile(file).orElseThrow().column(part.column());
            return switch (column.type()) {
                case ENUM -> FormatDescriptions.in(language).ofCode(column, part.code());
                case PERIOD -> PeriodText.of(part.code(), language);
                default -> part.code();
            };
        }

        InRow at(long other) {
            return other == line ? this : new InRow(file, other, key, kind, cells, of, name, release);
        }
    }

    /**
     * @param before what stands, null where nothing does
     * @param after what would stand, null where nothing would
     * @param beforeName of what the codes before stand for, null where they are none, as {@code afterName}
     */
    public record InCell(String column, String before, String after, String beforeName, String afterName) {
    }

    Difference with(List<InRow> shown, Outdated old, Integer release, ReadingReport otherwise, Warnings odd,
            Met touched, List<Overruled> reports) {
        return new Difference(tables, List.copyOf(shown), old, release, otherwise, odd, touched, List.copyOf(reports));
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

    /**
     * Whether a figure changes or goes, or what came since the file was downloaded, or a release, so that a release
     * needs a reason.
     */
    public boolean needsReason() {
        return outdated != null || reverts != null
                || tables.stream().anyMatch(table -> table.facts() && table.changed() + table.withdrawn() > 0);
    }
}
