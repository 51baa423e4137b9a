package vn.minhbach.catalogue.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vn.minhbach.catalogue.Language;

/**
 * Writes days and periods as officials write them: "14/12/2023", "quý IV/2023", "9 tháng đầu năm 2023"; in English "14
 * December 2023".
 */
public final class PeriodText {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private PeriodText() {
    }

    public static String of(LocalDate day, Language language) {
        return language == Language.VI ? (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + "/" + month(day)
                : ENGLISH_DAY.format(day);
    }

    /** A zero before days below 10 and before January and February alone, as Decree 30/2020/NĐ-CP has it. */
    static String month(LocalDate day) {
        return (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue() + "/" + day.getYear();
    }

    /** @param period in the form of {@link Period}; any other text stays as it is */
    public static String of(String period, Language language) {
        return Period.parse(period).map(each -> of(each, language)).orElse(period);
    }

    /**
     * The same of a time that a source hedges: "khoảng quý IV/2023", "trước 25/3/2024"; in English "about Q4 2023",
     * "before 25 March 2024".
     */
    public static String of(String period, Qualifier qualifier, Language language) {
        String time = of(period, language);
        boolean vietnamese = language == Language.VI;
        return switch (qualifier) {
            case EXACT -> time;
            case ABOUT -> (vietnamese ? "khoảng " : "about ") + time;
            case LESS_THAN -> (vietnamese ? "trước " : "before ") + time;
            case AT_MOST -> vietnamese ? "chậm nhất là " + time : "by " + time + " at the latest";
            case MORE_THAN -> (vietnamese ? "sau " : "after ") + time;
            case AT_LEAST -> vietnamese ? "sớm nhất là " + time : "no earlier than " + time;
        };
    }

    /** The quarter of a day in Roman numerals. */
    static String quarter(LocalDate day) {
        return QUARTERS[(day.getMonthValue() - 1) / 3];
    }

    private static String of(Period period, Language language) {
        if (period.isRange()) {
            return PeriodRangeText.of(period, language);
        }
        boolean vietnamese = language == Language.VI;
        LocalDate start = period.start();
        String year = String.valueOf(start.getYear());
        boolean first = start.getMonthValue() == 1;
        return switch (period.form()) {
            case YEAR -> vietnamese ? "năm " + year : year;
            case HALF -> vietnamese ? "6 tháng " + (first ? "đầu" : "cuối") + " năm " + year
                    : (first ? "first" : "second") + " half of " + year;
            case QUARTER ->
                vietnamese ? "quý " + quarter(start) + "/" + year : "Q" + (start.getMonthValue() / 3 + 1) + " " + year;
            case MONTH -> vietnamese ? "tháng " + month(start) : ENGLISH_MONTH.format(start);
            case DAY -> of(start, language);
        };
    }
}
