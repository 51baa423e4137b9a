package vn.minhbach.catalogue.figure;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

import vn.minhbach.catalogue.Language;

/**
 * Writes a range of times: "giai đoạn 2021–2025", "9 tháng đầu năm 2023", "tháng 3–9/2023", "quý I–III/2023"; in
 * English "2021–2025", "first nine months of 2023", "March–September 2023", "Q1–Q3 2023".
 */
final class PeriodRangeText {

    private static final String[] COUNTS = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven"};

    private PeriodRangeText() {
    }

    static String of(Period range, Language language) {
        boolean vietnamese = language == Language.VI;
        LocalDate from = range.start();
        LocalDate to = range.end();
        if (range.form() == PeriodForm.YEAR) {
            return (vietnamese ? "giai đoạn " : "") + from.getYear() + "–" + to.getYear();
        }
        if (from.getYear() == to.getYear()) {
            if (range.form() == PeriodForm.MONTH) {
                return months(from.getYear(), from.getMonth(), to.getMonth(), vietnamese);
            }
            if (range.form() == PeriodForm.QUARTER) {
                return vietnamese
                        ? "quý " + PeriodText.quarter(from) + "–" + PeriodText.quarter(to) + "/" + from.getYear()
                        : "Q" + quarter(from) + "–Q" + quarter(to) + " " + from.getYear();
            }
        }
        // A dash between words has spaces about it, one between numbers has none.
        String dash = range.form() == PeriodForm.DAY && vietnamese ? "–" : " – ";
        String text = range.text();
        int stroke = text.indexOf(Period.TO);
        return PeriodText.of(text.substring(0, stroke), language) + dash
                + PeriodText.of(text.substring(stroke + 1), language);
    }

    /** Several months of one year. */
    private static String months(int year, Month from, Month to, boolean vietnamese) {
        int count = to.getValue() - from.getValue() + 1;
        if (count == 12) {
            return PeriodText.of(String.valueOf(year), vietnamese ? Language.VI : Language.EN);
        }
        if (from == Month.JANUARY || to == Month.DECEMBER) {
            boolean first = from == Month.JANUARY;
            return vietnamese ? count + " tháng " + (first ? "đầu" : "cuối") + " năm " + year
                    : (first ? "first " : "last ") + COUNTS[count - 2] + " months of " + year;
        }
        return vietnamese ? "tháng " + from.getValue() + "–" + to.getValue() + "/" + year
                : from.getDisplayName(TextStyle.FULL, Locale.UK) + "–" + to.getDisplayName(TextStyle.FULL, Locale.UK)
                        + " " + year;
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / 3 + 1;
    }
}
