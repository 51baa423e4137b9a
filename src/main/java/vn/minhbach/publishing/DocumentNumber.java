package vn.minhbach.publishing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.dataset.Cells;

/**
 * A document as texts cite it, by its number and perhaps its day: “Kế hoạch số 812/KH-UBND ngày 14/12/2023”. Numbers
 * begin anew each year.
 *
 * @param issued null where no day is cited
 */
record DocumentNumber(String number, LocalDate issued) {

    /** The number behind what it is: of a longer text, the number in it may be another document's. */
    private static final Pattern CITED = Pattern.compile(
            "(?:(?:kế hoạch|quyết định|nghị quyết|nghị định|thông tư|thông báo|báo cáo|công văn|văn bản|tờ trình|chỉ thị|đề án|luật)\\s+)?(?:số\\s*:?\\s*)?"
                    + "(?<number>\\d[\\p{L}\\d]*(?:/[\\p{L}\\d-]+)+)(?:,?\\s+(?<day>ngày\\s.+))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** None where the text is more than that, or cites a day that there is not. */
    static Optional<DocumentNumber> of(String text) {
        Matcher cited = CITED.matcher(text);
        if (!cited.matches()) {
            return Optional.empty();
        }
        String number = cited.group("number");
        return cited.group("day") == null ? Optional.of(new DocumentNumber(number, null))
                : Cells.day(cited.group("day")).map(day -> new DocumentNumber(number, day));
    }

    /** @param day a document was issued on, as in ISO 8601; null where that is not known */
    boolean mayBeOf(String day) {
        return issued == null || day == null || issued.toString().equals(day);
    }
}
