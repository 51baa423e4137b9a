package vn.minhbach.dataset;

import java.util.Locale;

/** As what a number format shows the number in a cell, so far as it matters for what the cell means. */
enum DisplayedNumber {
    NUMBER,
    /** A hundred times the number and a percent sign. */
    PERCENT,
    /** A date whole with its day, perhaps with the time. */
    DAY,
    /** A month and its year. */
    MONTH,
    YEAR,
    /** A date without its year, or a time: what the number holds beyond that was made up by the program. */
    PART_OF_DATE;

    /** What a built-in format shows (ISO/IEC 29500-1, 18.8.30). */
    static DisplayedNumber builtIn(int id) {
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        if (id == 14 || id == 15 || id == 22) {
            return DAY;
        }
        if (id == 17) {
            return MONTH;
        }
        boolean eastAsianDates = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return id >= 16 && id <= 21 || id >= 45 && id <= 47 || eastAsianDates ? PART_OF_DATE : NUMBER;
    }

    /** What a format code such as {@code dd/mm/yyyy} shows; of its sections, the one for positive numbers counts. */
    static DisplayedNumber by(String code) {
        StringBuilder letters = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && c == '[') {
                int end = code.indexOf(']', i);
                // [h] is a time; [Red], [$-42A] and [<1] show nothing.
                letters.append(end == i + 2 ? code.substring(i + 1, end) : "");
                i = end < 0 ? code.length() : end;
            } else if (!quoted && c == ';') {
                break;
            } else if (!quoted) {
                letters.append(c);
            }
        }
        return byLetters(letters.toString().toLowerCase(Locale.ROOT).replace("am/pm", "h").replace("a/p", "h"));
    }

    private static DisplayedNumber byLetters(String letters) {
        if (letters.contains("general")) {
            return NUMBER;
        }
        boolean year = letters.contains("y");
        boolean day = letters.contains("d");
        boolean month = letters.contains("m");
        if (year) {
            return month && day ? DAY : day ? PART_OF_DATE : month ? MONTH : YEAR;
        }
        if (day || month || letters.contains("h") || letters.contains("s")) {
            return PART_OF_DATE;
        }
        return letters.contains("%") ? PERCENT : NUMBER;
    }
}
