package vn.minhbach.dataset;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that keeps a dataset from being published.
 *
 * @param file    the file's name, {@code funding.csv}
 * @param line    the line where the row starts, 1 for the header; 0 where the whole file is meant
 * @param column  the column's name; null where the row or the file is meant
 * @param found   what was found, shortened to 200 characters, empty for an empty cell; null where nothing was looked at
 * @param allowed what may stand there; null where the message says it all
 * @param message more in English, or null
 */
public record Problem(String file, long line, String column, String found, String allowed, String message) {

    private static final int SHORT = 200;
    private static final Pattern FILE = Pattern.compile(
            DatasetFormat.TABLES.stream().map(TableFormat::sheet).collect(Collectors.joining("|", "\\b(", ")\\.csv\\b")));

    public Problem {
        file = shown(file);
        column = shown(column);
        found = shown(found);
    }

    /** Shortened, and so that printing it does nothing to a terminal. */
    private static String shown(String text) {
        if (text == null) {
            return null;
        }
        String some = text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
        if (Cells.unprintable(some, false) == null) {
            return some;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < some.length(); i++) {
            char c = some.charAt(i);
            shown.append(Cells.isControl(c) ? String.format("\\u%04X", (int) c) : String.valueOf(c));
        }
        return shown.toString();
    }

    /** A sentence of a report as it reads to who has a workbook: its tables are called {@code funding}, not {@code funding.csv}. */
    public static String ofSheets(String sentence) {
        return sentence == null ? null : FILE.matcher(sentence).replaceAll("$1");
    }

    /** {@link #toString} for who has a workbook, {@code sheet funding, row 12: column amount: found "1.700"; …}. */
    public String inWorkbook() {
        boolean sheet = FILE.matcher(file).matches();
        return ofSheets(told(sheet ? "sheet " + file + (line > 0 ? ", row " + line : "") : toldFile()));
    }

    /** {@code funding.csv:12: column amount: found "1.700"; is ambiguous: …; allowed: whole đồng}. */
    @Override
    public String toString() {
        return told(toldFile());
    }

    private String toldFile() {
        return line > 0 ? file + ":" + line : file;
    }

    private String told(String where) {
        StringBuilder text = new StringBuilder(where);
        if (column != null) {
            text.append(": column ").append(column);
        }
        String separator = ": ";
        if (found != null) {
            text.append(separator).append("found \"").append(found).append('"');
            separator = "; ";
        }
        if (message != null) {
            text.append(separator).append(message);
            separator = "; ";
        }
        if (allowed != null) {
            text.append(separator).append("allowed: ").append(allowed);
        }
        return text.toString();
    }
}
