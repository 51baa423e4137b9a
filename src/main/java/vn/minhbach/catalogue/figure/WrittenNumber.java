package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as somebody wrote it in a text: "1.700 tỷ đồng", "VND 1,700 billion", "53,7%", "67 ty".
 *
 * @param values that it may mean, the likelier first: "1.700" is 1,700 in Vietnamese; several only where nothing tells
 *     the language
 * @param unit {@link Figure#MONEY} or {@link Figure#PERCENT} where that is written, else null
 * @param scaled whether it is counted in tỷ, triệu or nghìn
 * @param start where it begins in the text
 * @param end where it has ended, with its unit
 */
public record WrittenNumber(List<BigDecimal> values, String unit, boolean scaled, int start, int end) {

    /** Longer ones are no amounts; more than twelve groups are longer. */
    private static final int MOST_DIGITS = 24;
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.,_-])(?<before>VN[DĐ]\\s*)?(?<digits>\\d++(?:[.,]\\d++){0,12}+)(?:\\s*(?:"
                    + "(?<percent>%|(?:phần trăm|phan tram|per ?cent)" + NO_WORD_AFTER
                    + ")|(?:(?<thousandTy>(?:nghìn|ngàn|nghin|ngan)\\s+t[ỷỉyi])|(?<ty>t[ỷỉyi])"
                    + "|(?<trieu>triệu|trieu|tr)|(?<nghin>nghìn|ngàn|nghin|ngan)|(?<trillion>trillion)|(?<billion>billion|bn)|(?<million>million)"
                    + "|(?<thousand>thousand))" + NO_WORD_AFTER + "(?:\\s*(?<dong>đồng|dong|đ|VN[DĐ])" + NO_WORD_AFTER
                    + ")?|(?<only>đồng|dong|đ|VN[DĐ])" + NO_WORD_AFTER + "))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IN_VIETNAMESE = grouped('.', ',');
    private static final Pattern IN_ENGLISH = grouped(',', '.');

    /** What follows a number, as a power of ten. */
    private enum Scale {
        THOUSAND_TY("thousandTy", 12, false), TY("ty", 9, false), TRIEU("trieu", 6, false), NGHIN("nghin", 3, false),
        TRILLION("trillion", 12, true), BILLION("billion", 9, true), MILLION("million", 6, true),
        THOUSAND("thousand", 3, true);

        private final String group;
        private final int power;
        private final boolean english;

        Scale(String group, int power, boolean english) {
            this.group = group;
            this.power = power;
            this.english = english;
        }

        /** Null for none. */
        private static Scale of(Matcher written) {
            return Arrays.stream(values()).filter(each -> written.group(each.group) != null).findFirst().orElse(null);
        }
    }

    private static Pattern grouped(char group, char point) {
        return Pattern.compile("(?:\\d+|[1-9]\\d{0,2}(?:[" + group + "]\\d{3})+)(?:[" + point + "]\\d+)?");
    }

    /**
     * Those of a text, in their order. Numbers of documents, such as 1288/QĐ-TTg, and days, such as 14/12/2023, are
     * none.
     */
    public static List<WrittenNumber> in(String text) {
        List<WrittenNumber> found = new ArrayList<>();
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            if (isNumberAlone(text, written) && written.group("digits").length() <= MOST_DIGITS) {
                add(found, written);
            }
        }
        return found;
    }

    private static boolean isNumberAlone(String text, Matcher written) {
        int end = written.end();
        if (end > written.end("digits") || end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return !Character.isLetterOrDigit(next) && next != '_'
                && !((next == '/' || next == '-') && end + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(end + 1)));
    }

    private static void add(List<WrittenNumber> found, Matcher written) {
        Scale scale = Scale.of(written);
        boolean isMoney = written.group("before") != null || written.group("dong") != null
                || written.group("only") != null;
        Boolean english = scale != null ? Boolean.valueOf(scale.english)
                : written.group("before") != null ? Boolean.TRUE
                : written.group("only") != null ? Boolean.FALSE : null;
        List<BigDecimal> values = new ArrayList<>();
        for (BigDecimal each : numbers(written.group("digits"), english)) {
            values.add(scale == null ? each : each.scaleByPowerOfTen(scale.power));
        }
        if (!values.isEmpty()) {
            String unit = written.group("percent") != null ? Figure.PERCENT : isMoney ? Figure.MONEY : null;
            found.add(new WrittenNumber(List.copyOf(values), unit, scale != null, written.start(), written.end()));
        }
    }

    /** @param english null where nothing tells */
    private static Set<BigDecimal> numbers(String digits, Boolean english) {
        BigDecimal vietnameseOne = number(digits, IN_VIETNAMESE, '.', ',');
        BigDecimal englishOne = number(digits, IN_ENGLISH, ',', '.');
        Set<BigDecimal> all = new LinkedHashSet<>();
        if (english == null) {
            // Grouped in threes it is rather a whole number; nobody writes a decimal that ends in 0 where three digits follow.
            boolean both = vietnameseOne != null && englishOne != null && vietnameseOne.compareTo(englishOne) != 0;
            BigDecimal greater = both ? vietnameseOne.max(englishOne) : vietnameseOne != null ? vietnameseOne
                    : englishOne;
            if (greater != null) {
                all.add(greater);
            }
            if (both && !digits.endsWith("0")) {
                all.add(vietnameseOne.min(englishOne));
            }
            return all;
        }
        BigDecimal one = english ? englishOne : vietnameseOne;
        BigDecimal other = english ? vietnameseOne : englishOne;
        if (one != null || other != null) {
            all.add(one != null ? one : other);
        }
        return all;
    }

    /** Null where it is not written so. */
    private static BigDecimal number(String digits, Pattern form, char group, char point) {
        return form.matcher(digits).matches()
                ? new BigDecimal(digits.replace(String.valueOf(group), "").replace(point, '.')) : null;
    }

    /** Whether it says that it is money, a share or a great number; else it may be the number of anything. */
    public boolean isQuantity() {
        return scaled || unit != null;
    }

    /** Whether it can mean this. */
    public boolean means(BigDecimal value) {
        return values.stream().anyMatch(each -> each.compareTo(value) == 0);
    }
}
