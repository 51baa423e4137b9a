package vn.minhbach.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.commons.io.input.ReaderInputStream;

/**
 * How a CSV file is kept: which sign stands between its cells, and its bytes as UTF-8. Excel separates by semicolons or
 * tabs where its settings say so, and writes UTF-16 behind a byte order mark.
 *
 * @param in its bytes in UTF-8, behind a byte order mark
 * @param separator between its cells
 * @param declared whether its first line says so, as {@code sep=;}, and is no row
 */
record CsvForm(InputStream in, char separator, boolean declared) {

    /** So much of a file is looked at. */
    static final int LOOKED_AT = 1 << 16;
    private static final int MOST_ROWS = 21;
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
        return of(utf8(in), start -> CsvShape.of(start).separator());
    }

    /** How the beginning of a text looks as a table, by the sign that it says or that fits best. */
    static CsvShape shape(String start) {
        Character declared = declared(start);
        return declared == null ? CsvShape.of(start) : CsvShape.of(start.substring(start.indexOf('\n') + 1), declared);
    }

    private interface Guess {
        char separator(String start);
    }

    private static CsvForm of(BufferedInputStream bytes, Guess guess) throws IOException {
        bytes.mark(LOOKED_AT);
        String start = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
        bytes.reset();
        Character declared = declared(start);
        return declared != null ? new CsvForm(bytes, declared, true)
                : new CsvForm(bytes, guess.separator(start), false);
    }

    /** The sign that the first line says, null where it is a row. */
    private static Character declared(String start) {
        String first = start.lines().findFirst().orElse("").replace("\"", "");
        return first.startsWith(DECLARED) && first.length() == DECLARED.length() + 1
                && isSeparator(first.charAt(DECLARED.length())) ? first.charAt(DECLARED.length()) : null;
    }

    private static boolean isSeparator(char c) {
        return new String(SEPARATORS).indexOf(c) >= 0;
    }

    private static boolean namesColumns(String start, char separator, TableFormat table) {
        return CsvShape.rows(start, separator, MOST_ROWS).stream()
                .anyMatch(cells -> cells.size() > 1 && Header.isLike(table, cells));
    }

    /** The stream behind its byte order mark, where it has one, as UTF-8. */
    private static BufferedInputStream utf8(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOKED_AT);
        buffered.mark(3);
        byte[] mark = buffered.readNBytes(3);
        buffered.reset();
        if (Arrays.equals(mark, new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            buffered.skipNBytes(3);
            return buffered;
        }
        Charset charset = mark.length < 2 ? null
                : mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE
                : mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
        if (charset == null) {
            return buffered;
        }
        buffered.skipNBytes(2);
        return new BufferedInputStream(ReaderInputStream.builder().setReader(new InputStreamReader(buffered, charset))
                .setCharset(StandardCharsets.UTF_8).get(), LOOKED_AT);
    }
}
