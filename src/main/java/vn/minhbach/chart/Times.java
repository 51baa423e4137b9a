package vn.minhbach.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.PeriodForm;
import vn.minhbach.catalogue.figure.PeriodText;

/** Times along a line, and how they are told where there is little room. */
final class Times {

    private static final int TWO_YEARS = 730;
    private static final double MORE_THAN_ONE = 1.5;

    private final List<Period> all;
    private final Language language;

    /** @param all the times of everything that is drawn, in whichever order */
    Times(List<Period> all, Language language) {
        this.all = all;
        this.language = language;
    }

    /**
     * A time that is marked below the line.
     *
     * @param day in days since 1970
     */
    record Mark(double day, String label) {
    }

    /** A year alone where it is a year. */
    static String text(Period period, Language language) {
        return !period.isRange() && period.form() == PeriodForm.YEAR ? period.text()
                : PeriodText.of(period.text(), language);
    }

    /** From one to another. */
    static String span(Period from, Period to, Language language) {
        return text(from, language) + (from.form() == PeriodForm.YEAR && to.form() == PeriodForm.YEAR ? "–" : " – ")
                + text(to, language);
    }

    /**
     * More days than this between two figures are a gap: where all are years, quarters or months, and one is missing.
     */
    double gap() {
        List<PeriodForm> forms = all.stream().map(Period::form).distinct().toList();
        return forms.size() != 1 || all.stream().anyMatch(Period::isRange) ? Double.MAX_VALUE
                : MORE_THAN_ONE * switch (forms.get(0)) {
                    case YEAR -> 366;
                    case HALF -> 184;
                    case QUARTER -> 92;
                    case MONTH -> 31;
                    case DAY -> Double.MAX_VALUE;
                };
    }

    /** What is marked along so much room, of which each label has its part. */
    List<Mark> marks(double room, double size) {
        List<Mark> marks = all.stream().allMatch(each -> each.form() == PeriodForm.YEAR && !each.isRange())
                ? years(true)
                : last() - first() > TWO_YEARS ? years(false) : told();
        double widest = marks.stream().mapToDouble(each -> Typeface.REGULAR.width(each.label, size)).max().orElse(1);
        int every = (int) Math.max(1, Math.ceil((widest + 14) * marks.size() / (room + widest)));
        List<Mark> kept = new ArrayList<>();
        // The latest is always told.
        for (int i = marks.size() - 1; i >= 0; i -= every) {
            kept.add(0, marks.get(i));
        }
        return kept;
    }

    private List<Mark> years(boolean whole) {
        int from = all.stream().mapToInt(each -> each.start().getYear()).min().orElseThrow();
        int to = all.stream().mapToInt(each -> each.end().getYear()).max().orElseThrow();
        List<Mark> years = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            double begins = LocalDate.of(year, 1, 1).toEpochDay();
            double day = whole ? begins + LocalDate.of(year, 1, 1).lengthOfYear() / 2.0 - 0.5 : begins;
            if (whole || day >= first() && day <= last()) {
                years.add(new Mark(day, String.valueOf(year)));
            }
        }
        return years;
    }

    private List<Mark> told() {
        TreeMap<Double, Mark> told = new TreeMap<>();
        all.forEach(each -> told.putIfAbsent(day(each), new Mark(day(each), text(each, language))));
        return List.copyOf(told.values());
    }

    private static double day(Period period) {
        return (period.start().toEpochDay() + period.end().toEpochDay()) / 2.0;
    }

    private double first() {
        return all.stream().map(Times::day).min(Comparator.naturalOrder()).orElseThrow();
    }

    private double last() {
        return all.stream().map(Times::day).max(Comparator.naturalOrder()).orElseThrow();
    }
}
