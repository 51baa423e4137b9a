package vn.minhbach.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * How the beginning of a text looks as a table, if some sign stands between its cells.
 *
 * @param separator that sign
 * @param rows how many there are that hold anything
 * @param wide those that have several cells
 * @param alike those of them that have as many cells as most
 */
record CsvShape(char separator, int rows, int wide, List<List<String>> alike) {

    /** A sign in a cell, as a comma in a number, is rarer the further behind. */
    private static final char[] SEPARATORS = {'\t', ';', '|', ','};
    private static final int MOST_LOOKED_AT = 100;
    /** A table of two columns is as good as none, and a letter of two lines with a comma each is none. */
    private static final int LEAST_WIDTH = 3;
    private static final int LEAST_ROWS = 2;
    private static final Comparator<List<List<String>>> MORE = Comparator.<List<List<String>>>comparingInt(List::size)
            .thenComparingInt(rows -> rows.get(0).size());

    /**
     * By the sign that divides most of the rows into as many cells each: commas in numbers and in sentences come as
     * they like.
     *
     * @param start some of it, of which the end may be cut off
     */
    static CsvShape of(String start) {
        CsvShape best = null;
        for (char separator : SEPARATORS) {
            CsvShape shape = of(start, separator);
            // As many of so many: which of two is more is asked without rounding.
            best = best == null || (long) shape.alike.size() * best.rows > (long) best.alike.size() * shape.rows ? shape
                    : best;
        }
        return best.alike.isEmpty() ? of(start, ',') : best;
    }

    static CsvShape of(String start, char separator) {
        List<List<String>> rows = rows(start, separator, MOST_LOOKED_AT).stream()
                .filter(row -> row.stream().anyMatch(cell -> !CellText.isBlank(cell))).toList();
        List<List<String>> wide = rows.stream().filter(row -> row.size() > 1).toList();
        Map<Integer, List<List<String>>> byWidth = new HashMap<>();
        wide.forEach(row -> byWidth.computeIfAbsent(row.size(), width -> new ArrayList<>()).add(row));
        return new CsvShape(separator, rows.size(), wide.size(),
                byWidth.isEmpty() ? List.of() : Collections.max(byWidth.values(), MORE));
    }

    /** Those at the beginning of a text. */
    static List<List<String>> rows(String start, char separator, int most) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().allowMissingFields(true).allowExtraFields(true)
                .fieldSeparator(separator)
                .maxBufferSize(2 * CsvForm.LOOKED_AT).ofCsvRecord(new StringReader(start))) {
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

    /**
     * Whether it is one, whatever stands in it: half of the rows that have several cells have as many, and what divides
     * them is no comma of a sentence, behind which there is a space, unless there are numbers below each other.
     */
    boolean isTable() {
        List<List<String>> filled = alike.stream()
                .filter(row -> row.stream().filter(cell -> !CellText.isBlank(cell)).count() > 1).toList();
        return filled.size() >= LEAST_ROWS && alike.get(0).size() >= LEAST_WIDTH && 2 * alike.size() >= wide
                && (!isSpaced(filled) || hasNumbers(filled));
    }

    private static boolean isSpaced(List<List<String>> rows) {
        int spaced = 0;
        int all = 0;
        for (List<String> row : rows) {
            for (String cell : row.subList(1, row.size())) {
                all += CellText.isBlank(cell) ? 0 : 1;
                spaced += !CellText.isBlank(cell) && CellText.isSpace(cell.charAt(0)) ? 1 : 0;
            }
        }
        return 2 * spaced > all;
    }

    /** Whether some column holds a number in each row but the first. */
    private static boolean hasNumbers(List<List<String>> rows) {
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            if (rows.stream().skip(1)
                    .allMatch(row -> CellText.normalised(row.get(at)).matches("[-\u2212]?\\d[\\d.,]*%?"))) {
                return true;
            }
        }
        return false;
    }
}
