package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The rows of a CSV file. */
final class CsvRecords extends Records {

    /** More characters than that in one cell mean a quote that is never closed. */
    private static final int LONGEST_CELL = 1_000_000;

    /** So many different cells of a column are read once, however often they come; each is short. */
    private static final int KNOWN_CELLS = 2_000;
    private static final int LONGEST_KNOWN = 200;

    private final InputStream in;
    private final TableFormat table;
    private final boolean untitled;
    private QuoteWatch quotes;
    private Iterator<CsvRecord> records;
    private final List<Map<String, Cell>> known = new ArrayList<>();
    private List<String> cells;
    private long line = 1;

    /** Of cells that are separated by commas. */
    CsvRecords(InputStream in) {
        this(in, null, false);
    }

    /** Of the rows of a table, however its cells are separated. */
    CsvRecords(InputStream in, TableFormat table) {
        this(in, table, false);
    }

    private CsvRecords(InputStream in, TableFormat table, boolean untitled) {
        this.in = in;
        this.table = table;
        this.untitled = untitled;
    }

    /** Of whatever rows there are, however their cells are separated. */
    static CsvRecords untitled(InputStream in) {
        return new CsvRecords(in, null, true);
    }

    @Override
    boolean next() throws IOException {
        try {
            if (records == null) {
                begin();
            }
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                cells = record.getFields();
                // Spreadsheets leave rows of nothing but commas behind.
                if (!isBlank(cells)) {
                    return true;
                }
            }
        } catch (CsvParseException notCsv) {
            throw new Unreadable(line, ProblemCode.CSV_UNREADABLE, AllowedForm.CSV_OF_SHORT_CELLS.of(LONGEST_CELL));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        if (quotes.openSince() > 0) {
            throw new Unreadable(quotes.openSince(), ProblemCode.QUOTE_NOT_CLOSED, AllowedForm.CSV.of());
        }
        return false;
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!CellText.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    private void begin() throws IOException {
        CsvForm form = untitled ? CsvForm.ofRows(in) : CsvForm.of(in, table);
        quotes = new QuoteWatch(form.in());
        // Bytes that are not UTF-8 decode to U+FFFD here, which the cells refuse: so each is named with its line.
        records = CsvReader.builder().allowMissingFields(true).allowExtraFields(true).fieldSeparator(form.separator())
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(new InputStreamReader(quotes, StandardCharsets.UTF_8)).iterator();
        if (form.declared()) {
            records.next();
        }
    }

    @Override
    long line() {
        return line;
    }

    @Override
    int width() {
        return cells.size();
    }

    @Override
    List<String> names() {
        return cells;
    }

    @Override
    String text(int position) {
        return position < cells.size() ? cells.get(position) : "";
    }

    @Override
    Cell read(int position, ColumnFormat column) {
        String raw = cells.get(position);
        if (!column.type().isRepetitive() || raw.length() > LONGEST_KNOWN) {
            return Cells.read(column, raw);
        }
        while (known.size() <= position) {
            known.add(new HashMap<>());
        }
        Map<String, Cell> read = known.get(position);
        Cell cell = read.get(raw);
        if (cell == null) {
            cell = Cells.read(column, raw);
            if (read.size() < KNOWN_CELLS) {
                read.put(raw, cell);
            }
        }
        return cell;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
