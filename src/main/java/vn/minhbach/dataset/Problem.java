package vn.minhbach.dataset;

import java.util.Map;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * One thing that keeps a dataset from being published.
 *
 * @param file the file's name, {@code funding.csv}
 * @param line the line where the row starts, 1 for the header; 0 where the whole file is meant
 * @param column the column's name; null where the row or the file is meant
 * @param found what was found, shortened to 200 characters, empty for an empty cell; null where nothing was looked at
 * @param fault what is wrong, a {@link ProblemCode}
 * @param allowed what may stand there, an {@link AllowedForm}; null where the fault says it all
 */
public record Problem(String file, long line, String column, String found, Phrase fault, Phrase allowed) {

    private static final int SHORT = 200;

    public Problem {
        file = shown(file);
        column = shown(column);
        found = shown(found);
    }

    /** Shortened, and so that printing it does nothing to a terminal. */
    static String shown(String text) {
        if (text == null) {
            return null;
        }
        String some = text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
        if (Unprintable.in(some, false) == null) {
            return some;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < some.length(); i++) {
            char c = some.charAt(i);
            shown.append(Unprintable.isControl(c) ? String.format("\\u%04X", (int) c) : String.valueOf(c));
        }
        return shown.toString();
    }

    /** The same in another line. */
    Problem at(long other) {
        return new Problem(file, other, column, found, fault, allowed);
    }

    /** The same where who handed the dataset over sees it. */
    Problem seenIn(DatasetInput dataset) {
        Origin origin = dataset.origin(file, line, column);
        return origin == null ? this : new Problem(origin.sheet(), origin.row(),
                column == null ? null : origin.column(), found, fault.seenIn(dataset, file), allowed);
    }

    /** {@code funding.csv:12: column amount: found "1.700"; is ambiguous: …; allowed: whole đồng}. */
    @Override
    public String toString() {
        return text(Language.EN, false);
    }

    /** The same to who has a workbook, {@code sheet funding, row 12: column amount: found "1.700"; …}. */
    public String inWorkbook() {
        return text(Language.EN, true);
    }

    /**
     * All of it in one sentence.
     *
     * @param workbook whether tables are called by their sheets, not their files
     */
    public String text(Language language, boolean workbook) {
        Messages words = Messages.of("problem", language);
        StringBuilder text = new StringBuilder(where(file, line, language, workbook));
        if (column != null) {
            text.append(": ").append(words.text("report.column", Map.of("column", column)));
        }
        String separator = ": ";
        if (found != null) {
            text.append(separator).append(words.text("report.found", Map.of("found", found)));
            separator = "; ";
        }
        String what = fault.text(language, workbook);
        if (what != null) {
            text.append(separator).append(what);
            separator = "; ";
        }
        if (allowed != null) {
            text.append(separator)
                    .append(words.text("report.allowed", Map.of("allowed", allowed.text(language, workbook))));
        }
        return text.toString();
    }

    /**
     * Where something is, to who has files, {@code funding.csv:12}, or a workbook, {@code sheet funding, row 12}.
     *
     * @param line 0 for all of it
     */
    public static String where(String file, long line, Language language, boolean workbook) {
        Messages words = Messages.of("problem", language);
        TableFormat table = workbook ? DatasetFormat.byFile(file).orElse(null) : null;
        // What is no table and no file is another sheet, whose rows became those of tables.
        if (table == null && (line == 0 || !workbook && file.indexOf('.') >= 0)) {
            return line > 0 ? file + ":" + line : file;
        }
        return line > 0 ? words.text("report.row", Map.of("sheet", table == null ? file : table.sheet(), "row", line))
                : words.text("report.sheet", Map.of("sheet", table.sheet()));
    }
}
