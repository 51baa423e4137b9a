package vn.minhbach.files.form;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

import vn.minhbach.files.table.Column;
import vn.minhbach.files.table.ColumnLabels;
import vn.minhbach.files.table.FileTable;

/** JSON: an array of plain objects, each on a line of its own; or JSON Lines, the same lines without the array. */
final class JsonRows implements RowWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

    private final FileTable<?> table;
    private final boolean lines;
    private final JsonGenerator json;
    private final String[] names;
    private boolean first = true;

    JsonRows(FileTable<?> table, TableStyle style, boolean lines, OutputStream out) throws IOException {
        this.table = table;
        this.lines = lines;
        json = FACTORY.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
        ColumnLabels labels = new ColumnLabels(table.in().language());
        names = table.columns().stream().map(each -> style.labels() ? labels.of(table, each) : each.name())
                .toArray(String[]::new);
    }

    @Override
    public void begin() throws IOException {
        if (!lines) {
            json.writeRaw('[');
        }
    }

    @Override
    public void row(Object[] cells) throws IOException {
        if (!lines) {
            json.writeRaw(first ? "\n" : ",\n");
        }
        first = false;
        json.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            json.writeFieldName(names[i]);
            write(table.columns().get(i), cells[i]);
        }
        json.writeEndObject();
        if (lines) {
            json.writeRaw('\n');
        }
    }

    private void write(Column<?> column, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
            return;
        }
        switch (column.kind()) {
            case NUMBER -> json.writeNumber((BigDecimal) value);
            case WHOLE -> json.writeNumber(((Number) value).longValue());
            case FLAG -> json.writeBoolean((Boolean) value);
            default -> json.writeString(value.toString());
        }
    }

    @Override
    public void end() throws IOException {
        if (!lines) {
            json.writeRaw(first ? "]\n" : "\n]\n");
        }
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }
}
