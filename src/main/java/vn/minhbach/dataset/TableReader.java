package vn.minhbach.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads one CSV file row by row: cells become values, bad cells and rows become problems. Bad rows are handed on too,
 * with their bad cells empty, so that one report can name what is wrong with them and with what refers to them.
 */
public final class TableReader {

    /** More characters than that in one cell mean a quote that is never closed. */
    private static final int LONGEST_CELL = 1_000_000;

    private final Table table;
    private final Problems problems;
    private final RowSink sink;

    public TableReader(Table table, Problems problems, RowSink sink) {
        this.table = table;
        this.problems = problems;
        this.sink = sink;
    }

    /** Whether the file could be read to its end; where not, what its rows are is not known. */
    public boolean read(InputStream in) throws IOException {
        long line = 1;
        QuoteWatch quotes = new QuoteWatch(withoutMark(in));
        // Bytes that are not UTF-8 decode to U+FFFD here, which the cells refuse: so each is named with its line.
        try (CsvReader<CsvRecord> csv = CsvReader.builder().allowMissingFields(true).allowExtraFields(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(new InputStreamReader(quotes, StandardCharsets.UTF_8))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                problems.add(new Problem(table.file(), 1, null, null, "a header row", "the file is empty"));
                return false;
            }
            Header header = Header.read(table, 1, records.next().getFields(), problems);
            if (header == null) {
                return false;
            }
            int[] absent = header.absent();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                List<String> cells = record.getFields();
                // Spreadsheets leave rows of nothing but commas behind.
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    sink.accept(row(header, absent, line, cells));
                }
            }
            if (quotes.openSince() > 0) {
                problems.add(new Problem(table.file(), quotes.openSince(), null, null, "CSV as in RFC 4180",
                        "a quote that begins here is never closed"));
                return false;
            }
            return true;
        } catch (CsvParseException notCsv) {
            problems.add(new Problem(table.file(), line, null, null,
                    "CSV as in RFC 4180, with cells of at most " + LONGEST_CELL + " characters",
                    "what follows this row cannot be read: is a quote left open, or a cell too long?"));
            return false;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Row row(Header header, int[] absent, long line, List<String> cells) {
        int width = table.columns().size();
        Row row = new Row(table, line, new String[width], new String[width], new boolean[width]);
        int[] columns = header.columns();
        if (cells.size() != columns.length) {
            problems.add(new Problem(table.file(), line, null, cells.size() + " cells", columns.length + " cells",
                    "has not as many cells as the header"));
            // Which cell is which is not known, save for the first, which other rows may refer to.
            Arrays.fill(row.bad(), true);
            if (columns[0] == 0) {
                read(row, 0, cells.get(0), false);
            }
            return row;
        }
        for (int column : absent) {
            Cell cell = Cells.read(table.columns().get(column), "");
            row.values()[column] = cell.value();
            row.bad()[column] = cell.isRefused();
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                read(row, columns[i], cells.get(i), true);
            }
        }
        for (RowRule rule : table.rules()) {
            Problem problem = rule.check(row);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return row;
    }

    private void read(Row row, int position, String raw, boolean report) {
        Column column = table.columns().get(position);
        Cell cell = Cells.read(column, raw);
        row.texts()[position] = cell.text();
        row.values()[position] = cell.value();
        row.bad()[position] = cell.isRefused();
        if (cell.isRefused() && report) {
            problems.add(new Problem(table.file(), row.line(), column.name(), cell.text() == null ? "" : cell.text(),
                    cell.allowed(), cell.message()));
        }
    }

    /** The stream behind its byte order mark, where it has one. */
    private static InputStream withoutMark(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(3);
        if (buffered.read() != 0xEF || buffered.read() != 0xBB || buffered.read() != 0xBF) {
            buffered.reset();
        }
        return buffered;
    }
}
