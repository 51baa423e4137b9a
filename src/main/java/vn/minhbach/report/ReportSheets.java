package vn.minhbach.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.ReportWorkbook;
import vn.minhbach.dataset.WrittenRow;
import vn.minhbach.dataset.owntable.Unit;

/**
 * What the sheets of a report are called, and how what is written there is known again, in either language and however
 * it is written.
 */
public final class ReportSheets {

    /**
     * The hidden sheet with what the report was filled with, a name and a value in each row, and the lists of its
     * drop-downs.
     */
    public static final String MARKS = ReportWorkbook.MARKS;
    public static final String PUBLISHER = "publisher";
    public static final String RELEASE = "release";
    public static final String FISCAL_YEAR = "fiscal_year";
    /** That its money is in millions of đồng. */
    public static final int MILLION = 6;

    private static final Pattern UNIT = Pattern.compile("\\(([^()]*)\\)\\s*$");

    private ReportSheets() {
    }

    /** The sheets of a report. */
    public enum Sheet {
        PROJECTS, INDICATORS, DIRECTIVES;

        public String name(Language language) {
            return text("sheet." + name(), language);
        }

        /** Whether a sheet is called so, whatever case and blanks that is written with. */
        boolean isCalled(String written) {
            String folded = Folding.fold(written);
            return Stream.of(Language.values()).anyMatch(each -> Folding.fold(name(each)).equals(folded));
        }

        /** Whether it is called so, or as programs call a copy of that. */
        boolean isCopyCalled(String written) {
            return isCalled(ReportWorkbook.original(written));
        }
    }

    public static String label(HeadField field, Language language) {
        return text("head." + field.name(), language);
    }

    public static String text(String key, Language language) {
        return Messages.of("report", language).text(key);
    }

    /**
     * Whether it is what a key is called, with or without what stands in brackets behind it and a mark that it is
     * required.
     */
    static boolean isSame(String written, String key) {
        String bare = Folding.fold(bare(written));
        return !bare.isEmpty()
                && Stream.of(Language.values()).anyMatch(each -> Folding.fold(text(key, each)).equals(bare));
    }

    static String bare(String label) {
        return UNIT.matcher(label.replace("*", "").strip()).replaceAll("");
    }

    /** Where the columns stand in a row that are called so, each the first time, 0 for A. */
    static Map<String, Integer> positions(WrittenRow row, List<String> keys) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            for (String key : keys) {
                if (isSame(row.text(i), key)) {
                    positions.putIfAbsent(key, i);
                }
            }
        }
        return positions;
    }

    /** Which row names all these columns; -1 where none does. */
    static int row(List<WrittenRow> rows, List<String> keys) {
        return IntStream.range(0, rows.size()).filter(i -> positions(rows.get(i), keys).size() == keys.size())
                .findFirst().orElse(-1);
    }

    /** The same, which is told where there is a table all the same. */
    static int header(String sheet, List<WrittenRow> rows, List<String> keys, Problems problems) {
        int found = row(rows, keys);
        if (found >= 0) {
            return found;
        }
        // A title or a hint stands alone in its row.
        if (rows.stream().anyMatch(
                row -> IntStream.range(0, row.cells().size()).filter(i -> !row.text(i).isEmpty()).count() > 1)) {
            problems.add(new Problem(sheet, rows.get(0).line(), null, null,
                    ProblemCode.SHEET_HEADER_MISSING.of(keys.stream().map(key -> text(key, Language.VI)).toList()),
                    AllowedForm.REPORT_SHEET.of()));
        }
        return -1;
    }

    /** What stands in brackets behind a label; null where nothing does. */
    private static String bracketed(String label) {
        Matcher brackets = UNIT.matcher(label.replace("*", "").strip());
        return brackets.find() ? brackets.group(1) : null;
    }

    /** Whether a label says in brackets what is counted. */
    static boolean saysUnit(String label) {
        return bracketed(label) != null;
    }

    /**
     * The unit that a label says; null where it says none, or what is no unit, so that nobody knows what is counted.
     */
    static Unit unit(String label) {
        String said = bracketed(label);
        return said == null ? null : Unit.only(said);
    }
}
