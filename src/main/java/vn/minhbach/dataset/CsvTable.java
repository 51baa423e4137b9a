package vn.minhbach.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes one table as CSV as in RFC 4180, in UTF-8: for spreadsheets behind a byte order mark, without which Excel
 * takes Vietnamese for another encoding, and with a guard before text that they would run as a formula; for programs as
 * it is.
 */
public final class CsvTable {

    /** A byte order mark. */
    public static final char MARK = '\ufeff';

    private final boolean[] text;
    private final CsvWriter csv;

    /**
     * For spreadsheets.
     *
     * @param out stays open when the table ends
     */
    public CsvTable(TableFormat table, OutputStream out) throws IOException {
        this(table, out, true);
    }

    private CsvTable(TableFormat table, OutputStream out, boolean guarded) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (guarded) {
            writer.write(MARK);
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(table.columns().stream().map(ColumnFormat::name).toArray(String[]::new));
        text = new boolean[table.columns().size()];
        for (int i = 0; i < text.length; i++) {
            // A negative number begins as a formula may, and is none.
            text[i] = guarded && !table.columns().get(i).type().isNumber();
        }
    }

    /**
     * For programs, which would take a guard for a part of the text.
     *
     * @param out stays open when the table ends
     */
    public static CsvTable plain(TableFormat table, OutputStream out) throws IOException {
        return new CsvTable(table, out, false);
    }

    public void row(String[] cells) {
        String[] guarded = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            guarded[i] = cells[i] != null && text[i] ? FormulaGuard.escape(cells[i]) : cells[i];
        }
        csv.writeRecord(guarded);
    }

    public void end() throws IOException {
        csv.flush();
    }
}
