package vn.minhbach.dataset;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.minhbach.catalogue.text.Folding;

/**
 * The columns of a file that the table does not have. One that holds nothing is no matter, one of running numbers is
 * left out, and of any other it is said once that it is not known.
 */
public final class ExtraColumns {

    private static final Set<String> SERIAL = Set.of("stt", "tt", "so tt", "so thu tu", "thu tu", "no", "s no",
            "serial", "serial no", "serial number");
    private static final String NUMBER_SIGN = "#";
    /** Groups of rows are numbered so too: I, a), 1.2. */
    private static final Pattern GROUP = Pattern.compile("[IVXLC]{1,7}[.)]?|[A-Za-z][.)]?|\\d{1,3}(\\.\\d{1,3})+\\.?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}[.)]?");

    private final Header header;
    private final Problems problems;
    private final int[] cells;
    private final long[] last;
    private final boolean[] numbered;
    private final boolean[] reported;
    private boolean letters;

    ExtraColumns(Header header, Problems problems) {
        this.header = header;
        this.problems = problems;
        this.cells = IntStream.range(0, header.columns().length).filter(header::isUnknown).toArray();
        this.last = new long[cells.length];
        this.numbered = new boolean[cells.length];
        this.reported = new boolean[cells.length];
        for (int i = 0; i < cells.length; i++) {
            numbered[i] = isSerial(header.names().get(cells[i]));
        }
        this.letters = header.isMeantOtherwise();
    }

    /** Whether a column that is called so numbers the rows. */
    public static boolean isSerial(String name) {
        return name.equals(NUMBER_SIGN) || SERIAL.contains(Folding.fold(name));
    }

    /** Whether a cell is a running number, in a column that is called as such are. */
    public static boolean isRunning(String name, String text) {
        return isSerial(name) && (NUMBER.matcher(text).matches() || GROUP.matcher(text).matches());
    }

    /** Whether the cell stands in a column that numbers the rows. */
    boolean isNumbered(int cell) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == cell) {
                return numbered[i];
            }
        }
        return false;
    }

    /** Looks at a row of the table. */
    void see(Records records) {
        for (int i = 0; i < cells.length; i++) {
            String text = reported[i] ? "" : CellText.normalised(records.text(cells[i]));
            if (!text.isEmpty() && !(numbered[i] && goesOn(i, text))) {
                // That of the letters was said of all of them at once.
                if (!header.isOfOldLetters(cells[i]) || !letters) {
                    problems.add(header.unknown(cells[i]));
                }
                letters |= header.isOfOldLetters(cells[i]);
                reported[i] = true;
            }
        }
    }

    /** Whether the number is the next, or the first of a group. */
    private boolean goesOn(int column, String text) {
        if (!NUMBER.matcher(text).matches()) {
            return GROUP.matcher(text).matches();
        }
        long number = Long.parseLong(text.replaceAll("\\D", ""));
        boolean next = number == last[column] + 1 || number == 1;
        last[column] = number;
        return next;
    }

    /** Says which columns were left out, when all rows have come. */
    void tell(Readings readings) {
        for (int i = 0; i < cells.length; i++) {
            if (numbered[i] && !reported[i]) {
                readings.note(header.table().file(), header.line(), header.names().get(cells[i]),
                        Note.Kind.RUNNING_NUMBERS.of());
            }
        }
    }
}
