package vn.minhbach.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.io.input.ReaderInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * How a CSV file is kept: which sign stands between its cells, and its bytes as UTF-8. Excel separates by semicolons or tabs where
 * its settings say so, and writes UTF-16 behind a byte order mark.
 *
 * @param in        its bytes in UTF-8, behind a byte order mark
 * @param separator between its cells
 * @param declared  whether its first line says so, as {@code sep=;}, and is no row
 */
record CsvForm(InputStream in, char separator, boolean declared) {

    /** So much of a file is looked at. */
    private static final int LOOKED_AT = 1 << 16;
    private static final int MOST_ROWS = 21;
    private static final int MOST_LOOKED_AT = 100;
    /** In the order in which they are tried. */
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final String DECLARED = "sep=";

    /** @param table whose columns some row near the beginning names; null where cells are separated by commas */
    static CsvForm of(InputStream in, TableFormat table) throws IOException {
        BufferedInputStream bytes = utf8(in);
        if (table == null) {
            return new CsvForm(bytes, SEPARATORS[0], false);
        }
        return of(bytes, start -> {
            for (char separator : SEPARATORS) {
                if (namesColumns(start, separator, table)) {
                    return separator;
                }
            }
            return SEPARATORS[0];
        });
    }

    /** Of rows of which nothing is known: by what makes most of them equally wide. */
    static CsvForm ofRows(InputStream in) throws IOException {
        return of(utf8(in), start -> {
            char best = SEPARATORS[0];
            long bestCells = 0;
            for (char separator : SEPARATORS) {
                Map<Integer, Long> widths = rows(start, separator, MOST_LOOKED_AT).stream().map(List::size).filter(width -> width > 1)
                        .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
                long cells = widths.entrySet().stream().mapToLong(each -> each.getKey() * each.getValue()).max().orElse(0);
                if (cells > bestCells) {
                    best = separator;
                    bestCells = cells;
                }
            }
            return best;
        });
    }

    private interface Guess {
        char separator(String start);
    }

    private static CsvForm of(BufferedInputStream bytes, Guess guess) throws IOException {
        bytes.mark(LOOKED_AT);
        String start = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
        bytes.reset();
        String first = start.lines().findFirst().orElse("").replace("\"", "");
        if (first.startsWith(DECLARED) && first.length() == DECLARED.length() + 1 && isSeparator(first.charAt(DECLARED.length()))) {
            return new CsvForm(bytes, first.charAt(DECLARED.length()), true);
        }
        return new CsvForm(bytes, guess.separator(start), false);
    }

    private static boolean isSeparator(char c) {
        return new String(SEPARATORS).indexOf(c) >= 0;
    }

    private static boolean namesColumns(String start, char separator, TableFormat table) {
        return rows(start, separator, MOST_ROWS).stream().anyMatch(cells -> cells.size() > 1 && Header.isLike(table, cells));
    }

    private static List<List<String>> rows(String start, char separator, int most) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().allowMissingFields(true).allowExtraFields(true).fieldSeparator(separator)
                .maxBufferSize(2 * LOOKED_AT).ofCsvRecord(new StringReader(start))) {
            for (CsvRecord record : csv) {
                rows.add(record.getFields());
                if (rows.size() == most) {
                    break;
                }
            }
        } catch (IOException | RuntimeException brokenOff) {
            // What is looked at may end anywhere.
        }
        return rows;
    }

    /** The stream behind its byte order mark, where it has one, as UTF-8. */
    private static BufferedInputStream utf8(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOKED_AT);
        buffered.mark(3);
        byte[] mark = buffered.readNBytes(3);
        buffered.reset();
        if (Arrays.equals(mark, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            buffered.skipNBytes(3);
            return buffered;
        }
        Charset charset = mark.length < 2 ? null : mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE
                : mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
        if (charset == null) {
            return buffered;
        }
        buffered.skipNBytes(2);
        return new BufferedInputStream(ReaderInputStream.builder().setReader(new InputStreamReader(buffered, charset)).setCharset(StandardCharsets.UTF_8).get(), LOOKED_AT);
    }
}
