package vn.minhbach.catalogue.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vn.minhbach.catalogue.Language;

/** Writes days and periods as officials write them: "14/12/2023", "quý IV/2023"; in English "14 December 2023". */
public final class PeriodText {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private PeriodText() {
    }

    public static String of(LocalDate day, Language language) {
        return language == Language.VI ? (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + "/" + month(day) : ENGLISH_DAY.format(day);
    }

    /** A zero before days below 10 and before January and February alone, as Decree 30/2020/NĐ-CP has it. */
    private static String month(LocalDate day) {
        return (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue() + "/" + day.getYear();
    }

    /** @param period in the form of {@link Period}; any other text stays as it is */
    public static String of(String period, Language language) {
        return Period.parse(period).map(each -> of(each, language)).orElse(period);
    }

    private static String of(Period period, Language language) {
        boolean vietnamese = language == Language.VI;
        LocalDate start = period.start();
        String year = String.valueOf(start.getYear());
        String text = period.text();
        if (text.length() == 4) {
            return vietnamese ? "năm " + year : year;
        }
        if (text.charAt(5) == 'H') {
            boolean first = start.getMonthValue() == 1;
            return vietnamese ? "6 tháng " + (first ? "đầu" : "cuối") + " năm " + year
                    : (first ? "first" : "second") + " half of " + year;
        }
        if (text.charAt(5) == 'Q') {
            int quarter = start.getMonthValue() / 3;
            return vietnamese ? "quý " + QUARTERS[quarter] + "/" + year : "Q" + (quarter + 1) + " " + year;
        }
        if (text.length() == 7) {
            return vietnamese ? "tháng " + month(start) : ENGLISH_MONTH.format(start);
        }
        return of(start, language);
    }
}
