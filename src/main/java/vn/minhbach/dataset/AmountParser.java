package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads money as officials write it: {@code 67.000.000.000}, "67 tỷ đồng", "1,7 nghìn tỷ", "2 tỷ 350 triệu", "VND 67
 * billion". Before a Vietnamese unit a point separates thousands, as the portal itself writes "1.700 tỷ đồng"; a lone
 * comma before three digits may be either, and is refused with both readings. The same of English the other way round.
 */
final class AmountParser {

    private static final Map<String, Integer> SCALES = Map.ofEntries(Map.entry("nghìn tỷ", 12),
            Map.entry("ngàn tỷ", 12), Map.entry("nghin ty", 12), Map.entry("ngan ty", 12),
            Map.entry("tỷ", 9), Map.entry("ty", 9), Map.entry("triệu", 6), Map.entry("trieu", 6), Map.entry("tr", 6),
            Map.entry("nghìn", 3), Map.entry("ngàn", 3), Map.entry("nghin", 3),
            Map.entry("ngan", 3), Map.entry("trillion", 12), Map.entry("thousand billion", 12), Map.entry("billion", 9),
            Map.entry("bn", 9), Map.entry("million", 6),
            Map.entry("thousand", 3));
    private static final List<String> ENGLISH = List.of("trillion", "thousand billion", "billion", "bn", "million",
            "thousand");
    private static final Pattern CURRENCY_BEHIND = Pattern
            .compile("(.*?\\S)\\s*(việt nam đồng|đồng|dong|vnđ|vnd|đ|₫)\\.?");
    private static final Pattern CURRENCY_BEFORE = Pattern.compile("(vnđ|vnd|₫)\\s*(.*)");
    private static final String NUMBER = "[\\d.,]+(?:" + NumberText.SPACE + "\\d{3}(?!\\d)[.,\\d]*)*";
    private static final Pattern PART = Pattern.compile("(" + NUMBER
            + ")(?:\\s*(nghìn tỷ|ngàn tỷ|nghin ty|ngan ty|thousand billion|trillion|billion|million|thousand|bn"
            + "|tỷ|ty|triệu|trieu|tr|nghìn|ngàn|nghin|ngan)(?!\\p{L}))?\\s*");
    private static final int DIGITS = 18;

    private AmountParser() {
    }

    /** What is no plain whole number. */
    static Cell read(ColumnFormat column, String text) {
        Hedge hedge = Hedge.of(text);
        String lower = hedge.rest().toLowerCase(Locale.ROOT).replace('ỉ', 'ỷ').replaceAll("\\bti\\b", "ty");
        if (lower.startsWith("-") || lower.startsWith("\u2212") || lower.startsWith("(") && lower.endsWith(")")) {
            String positive = lower.replaceAll("^[-\u2212(]\\s*|\\)$", "");
            return parsed(positive, column, text)
                    .map(each -> Cell.refused(text, ProblemCode.NEGATIVE_AMOUNT.of(), Cells.allowed(column)))
                    .orElseGet(() -> Cells.malformed(column, text));
        }
        return hedge.on(parsed(lower, column, text).orElseGet(() -> Cells.malformed(column, text)));
    }

    /** Empty where it is no amount at all. */
    private static Optional<Cell> parsed(String lower, ColumnFormat column, String text) {
        Matcher behind = CURRENCY_BEHIND.matcher(lower);
        Matcher before = CURRENCY_BEFORE.matcher(lower);
        boolean currency = true;
        String amount = lower;
        if (before.matches()) {
            amount = before.group(2);
        } else if (behind.matches()) {
            amount = behind.group(1);
        } else {
            currency = false;
        }
        Matcher part = PART.matcher(amount);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal otherSum = null;
        int scaleBefore = Integer.MAX_VALUE;
        int at = 0;
        while (at < amount.length()) {
            if (!part.find(at) || part.start() != at) {
                return Optional.empty();
            }
            int scale = part.group(2) == null ? 0 : SCALES.get(part.group(2));
            NumberText number = NumberText.of(part.group(1)).orElse(null);
            // "2 tỷ 350 triệu" goes down from part to part; what comes first there is a whole number.
            if (number == null || scale >= scaleBefore || scaleBefore < Integer.MAX_VALUE && (!currency && scale == 0
                    || number.number().scaleByPowerOfTen(scale).compareTo(BigDecimal.TEN.pow(scaleBefore)) >= 0)) {
                return Optional.empty();
            }
            boolean english = part.group(2) != null && ENGLISH.contains(part.group(2));
            boolean thousands = number.isCertain() || scale == 0 && currency
                    || scale > 0 && number.lone() == (english ? ',' : '.');
            otherSum = thousands ? otherSum : sum.add(number.decimal().scaleByPowerOfTen(scale));
            sum = sum.add(number.number().scaleByPowerOfTen(scale));
            scaleBefore = scale;
            at = part.end();
        }
        if (scaleBefore == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        if (otherSum != null) {
            return Optional.of(Cell.refused(text,
                    ProblemCode.WHOLE_NUMBER_AMBIGUOUS.of(NumberText.plain(sum), NumberText.plain(otherSum)),
                    Cells.allowed(column)));
        }
        String plain = NumberText.plain(sum);
        return Optional.of(plain.indexOf('.') >= 0 || plain.length() > DIGITS ? Cells.malformed(column, text)
                : plain.equals(text) ? Cell.good(text, plain) : Cell.readAs(text, plain));
    }
}
