package vn.minhbach.files.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import vn.minhbach.dataset.CsvTable;
import vn.minhbach.dataset.FormulaGuard;
import vn.minhbach.files.table.Column;
import vn.minhbach.files.table.ColumnLabels;
import vn.minhbach.files.table.FileTable;

/** CSV as in RFC 4180, in UTF-8, with CRLF. An empty cell is no value. */
final class CsvRows implements RowWriter {

    private final FileTable<?> table;
    private final TableStyle style;
    private final Writer writer;
    private final CsvWriter csv;

    CsvRows(FileTable<?> table, TableStyle style, OutputStream out) {
        this.table = table;
        this.style = style;
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    @Override
    public void begin() throws IOException {
        if (style.mark()) {
            writer.write(CsvTable.MARK);
        }
        ColumnLabels labels = new ColumnLabels(table.in().language());
        csv.writeRecord(table.columns().stream().map(each -> style.labels() ? labels.of(table, each) : each.name())
                .toArray(String[]::new));
    }

    @Override
    public void row(Object[] cells) {
        String[] written = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            written[i] = cell(table.columns().get(i), cells[i]);
        }
        csv.writeRecord(written);
    }

    private String cell(Column<?> column, Object value) {
        if (value == null) {
            return null;
        }
        return switch (column.kind()) {
            case NUMBER -> ((BigDecimal) value).toPlainString();
            case TEXT, ADDRESS -> style.mark() ? FormulaGuard.escape((String) value) : (String) value;
            default -> value.toString();
        };
    }

    @Override
    public void end() {
        // Its last row is its end.
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
        writer.flush();
    }
}
