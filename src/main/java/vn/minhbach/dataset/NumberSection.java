package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a number format, {@code #,##0.0,,," tỷ"}: what stands before and behind the digits, and what is done to the
 * number.
 *
 * @param letters what is neither quoted nor escaped, in small letters
 * @param before the words before the digits
 * @param behind the words behind the digits
 * @param within whether words stand between the digits
 * @param thousands how often the number is divided by a thousand
 * @param grouped whether thousands are set apart
 * @param decimals how many are shown, -1 for as many as there are
 * @param zeros how many digits are shown at least before them
 * @param condition {@code >=1000000}, null for none
 * @param empty whether it shows nothing at all
 */
record NumberSection(String letters, String before, String behind, boolean within, int thousands, boolean grouped,
        int decimals, int zeros, String condition, boolean empty) {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)");
    private static final String GENERAL = "General";
    private static final int MOST_PARTS = 4;

    /** The sections of a format. */
    static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\' && !quoted && i + 1 < code.length()) {
                part.append(c).append(code.charAt(++i));
            } else if (c == ';' && !quoted && parts.size() < MOST_PARTS) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                quoted ^= c == '"';
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    static NumberSection of(String code) {
        StringBuilder letters = new StringBuilder();
        StringBuilder[] words = {new StringBuilder(), new StringBuilder()};
        StringBuilder digits = new StringBuilder();
        String condition = null;
        boolean within = false;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            StringBuilder side = words[digits.length() == 0 ? 0 : 1];
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                side.append(c);
            } else if (c == '\\' && i + 1 < code.length()) {
                side.append(code.charAt(++i));
            } else if (c == '_' || c == '*') {
                // A space as wide as a letter, or as many as there is room for.
                i++;
                side.append(' ');
            } else if (c == '[') {
                int end = code.indexOf(']', i);
                String inside = end < 0 ? "" : code.substring(i + 1, end);
                Matcher of = CONDITION.matcher(inside);
                if (of.matches()) {
                    condition = inside;
                } else if (inside.startsWith("$")) {
                    side.append(inside, 1, inside.indexOf('-') < 0 ? inside.length() : inside.indexOf('-'));
                } else if (inside.length() == 1) {
                    // [h] is a time; [Red] shows nothing.
                    letters.append(inside);
                }
                i = end < 0 ? code.length() : end;
            } else if (code.regionMatches(true, i, GENERAL, 0, GENERAL.length())) {
                i += GENERAL.length() - 1;
                digits.append('0');
                letters.append(GENERAL);
            } else if (c == '0' || c == '#' || c == '?' || c == '.' || c == ',') {
                within |= words[1].toString().chars().anyMatch(Character::isLetterOrDigit)
                        || words[1].toString().contains("-") || words[1].toString().contains("/");
                digits.append(c);
                letters.append(c);
            } else {
                letters.append(c);
                if (c > 0x7f) {
                    side.append(c);
                } else if (" -+()/".indexOf(c) >= 0) {
                    side.append(c);
                }
            }
        }
        return of(letters.toString().toLowerCase(Locale.ROOT).replace("am/pm", "h").replace("a/p", "h"), words,
                digits.toString(), within, condition, code.isBlank());
    }

    private static NumberSection of(String letters, StringBuilder[] words, String digits, boolean within,
            String condition, boolean empty) {
        int last = digits.length();
        while (last > 0 && digits.charAt(last - 1) == ',') {
            last--;
        }
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits.substring(0, last) : digits.substring(0, point);
        // Right before the point they divide as well: 0,.0
        int commas = 0;
        while (point > 0 && whole.endsWith(",")) {
            whole = whole.substring(0, whole.length() - 1);
            commas++;
        }
        return new NumberSection(letters, words[0].toString(), words[1].toString(), within,
                digits.length() - last + commas,
                whole.contains(","), letters.contains("general") ? -1 : point < 0 ? 0 : Math.max(0, last - point - 1),
                (int) whole.chars().filter(c -> c == '0').count(), condition,
                empty || digits.isEmpty() && !letters.contains("@"));
    }

    /** Whether it shows the number itself, with nothing that says what is counted. */
    boolean isPlain() {
        return !empty && thousands == 0 && zeros <= 1 && condition == null
                && before.replaceAll("[-+()\\s]", "").isEmpty() && behind.replaceAll("[-+()\\s]", "").isEmpty()
                && !within;
    }

    boolean isConditional() {
        return condition != null;
    }

    /** Whether it is for a number. */
    boolean holds(BigDecimal number) {
        if (condition == null) {
            return true;
        }
        Matcher parts = CONDITION.matcher(condition);
        parts.matches();
        int compared = number.compareTo(new BigDecimal(parts.group(2)));
        return switch (parts.group(1)) {
            case "<=" -> compared <= 0;
            case ">=" -> compared >= 0;
            case "<>" -> compared != 0;
            case "<" -> compared < 0;
            case ">" -> compared > 0;
            default -> compared == 0;
        };
    }

    /** What stands beside the digits, "tỷ đồng"; empty where nothing does. */
    String words() {
        return (trimmed(before) + " " + trimmed(behind)).strip();
    }

    private static String trimmed(String words) {
        return CellText.normalised(words.replaceAll("^[-+()\\s]+|[-+()\\s]+$", ""));
    }

    /** The number beside the words, before it is rounded to what there is room for. */
    BigDecimal scaled(BigDecimal number) {
        return number.movePointLeft(3 * thousands);
    }

    /** As it is seen, without separators of thousands: {@code 012}, {@code 67 tỷ đồng}. */
    String shown(BigDecimal number) {
        BigDecimal scaled = scaled(number).abs();
        String digits = decimals < 0 ? NumberText.plain(scaled)
                : scaled.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        String padded = "0".repeat(Math.max(0, zeros - point)) + digits;
        return CellText.normalised((number.signum() < 0 ? "-" : "") + before + padded + behind);
    }
}
