package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * As what a number format shows the number in a cell, so far as it matters for what the cell means.
 *
 * @param sections how it shows numbers, for {@link Kind#NUMBER}; empty where it shows them as they are
 */
record DisplayedNumber(Kind kind, List<NumberSection> sections) {

    enum Kind {
        NUMBER,
        /** A hundred times the number and a percent sign. */
        PERCENT,
        /** A date whole with its day, perhaps with the time. */
        DAY,
        /** A month and its year. */
        MONTH,
        YEAR,
        /** A date without its year, or a time: what the number holds beyond that was made up by the program. */
        PART_OF_DATE
    }

    static final DisplayedNumber NUMBER = new DisplayedNumber(Kind.NUMBER, List.of());

    /** What a built-in format shows (ISO/IEC 29500-1, 18.8.30). */
    static DisplayedNumber builtIn(int id) {
        if (id == 9 || id == 10) {
            return new DisplayedNumber(Kind.PERCENT, List.of());
        }
        if (id == 14 || id == 15 || id == 22) {
            return new DisplayedNumber(Kind.DAY, List.of());
        }
        if (id == 17) {
            return new DisplayedNumber(Kind.MONTH, List.of());
        }
        boolean eastAsianDates = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return id >= 16 && id <= 21 || id >= 45 && id <= 47 || eastAsianDates
                ? new DisplayedNumber(Kind.PART_OF_DATE, List.of()) : NUMBER;
    }

    /** What a format code such as {@code dd/mm/yyyy} or {@code #,##0" tỷ đồng"} shows. */
    static DisplayedNumber by(String code) {
        List<NumberSection> sections = new ArrayList<>();
        for (String part : NumberSection.split(code)) {
            sections.add(NumberSection.of(part));
        }
        Kind kind = kind(sections.get(0).letters());
        return kind != Kind.NUMBER ? new DisplayedNumber(kind, List.of())
                : sections.stream().allMatch(NumberSection::isPlain) ? NUMBER
                : new DisplayedNumber(kind, List.copyOf(sections));
    }

    private static Kind kind(String letters) {
        if (letters.contains("general")) {
            return Kind.NUMBER;
        }
        boolean year = letters.contains("y");
        boolean day = letters.contains("d");
        boolean month = letters.contains("m");
        if (year) {
            return month && day ? Kind.DAY : day ? Kind.PART_OF_DATE : month ? Kind.MONTH : Kind.YEAR;
        }
        if (day || month || letters.contains("h") || letters.contains("s")) {
            return Kind.PART_OF_DATE;
        }
        return letters.contains("%") ? Kind.PERCENT : Kind.NUMBER;
    }

    /**
     * The section that shows a number: the first whose condition holds, else by its sign; null where it is shown as it
     * is.
     */
    NumberSection section(BigDecimal number) {
        if (sections.isEmpty()) {
            return null;
        }
        boolean conditional = sections.stream().anyMatch(NumberSection::isConditional);
        if (conditional) {
            return sections.stream().filter(each -> each.holds(number)).findFirst()
                    .orElse(sections.get(sections.size() - 1));
        }
        int numbers = Math.min(sections.size(), 3);
        return number.signum() < 0 && numbers > 1 ? sections.get(1)
                : number.signum() == 0 && numbers > 2 ? sections.get(2) : sections.get(0);
    }
}
