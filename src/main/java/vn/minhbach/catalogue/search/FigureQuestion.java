package vn.minhbach.catalogue.search;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.WrittenNumber;
import vn.minhbach.catalogue.text.Synonyms;
import vn.minhbach.catalogue.text.TextQuestion;

/**
 * What a reader typed, as a question for figures: a number, and what else must be said of it. How firmly the number is
 * said does not matter: "hơn 67 tỷ" finds what is 67 tỷ.
 *
 * @param words none where nothing but the number was typed
 */
record FigureQuestion(WrittenNumber number, TextQuestion words) {

    private static final Pattern HEDGE = Pattern.compile(
            "(?:(?:^|\\s)(?:hơn|hon|trên|tren|khoảng|khoang|gần|gan|ít nhất|it nhat|tối thiểu|toi thieu|dưới|duoi"
                    + "|không quá|khong qua|tối đa|toi da|more than|over|about|around|nearly|at least|less than|at most|up to)){1,4}\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** How officials count money, as powers of ten: what is printed as 67 may be 67 tỷ or 67 triệu. */
    private static final List<Integer> OF_MONEY = List.of(9, 6);

    /** Empty where no number was typed. */
    static Optional<FigureQuestion> of(String text, Synonyms synonyms) {
        String typed = Normalizer.normalize(TextQuestion.cut(text), Normalizer.Form.NFC);
        return WrittenNumber.in(typed).stream().max(Comparator.comparing(WrittenNumber::isQuantity)).map(number -> {
            String before = HEDGE.matcher(typed.substring(0, number.start())).replaceFirst(" ");
            return new FigureQuestion(number, TextQuestion.of(before + " " + typed.substring(number.end()), synonyms));
        });
    }

    /** What a figure may be that says so. */
    Set<BigDecimal> values() {
        Set<BigDecimal> values = new LinkedHashSet<>(number.values());
        if (!number.isQuantity()) {
            OF_MONEY.forEach(power -> number.values().forEach(each -> values.add(each.scaleByPowerOfTen(power))));
        }
        return values;
    }

    /**
     * Whether a figure that is one of the values says so: in its unit, and where none was typed as it is printed or
     * quoted.
     */
    boolean isSaidBy(Figure figure) {
        if (number.unit() != null) {
            return number.unit().equals(figure.unit());
        }
        if (number.scaled() || !figure.unit().equals(Figure.MONEY)) {
            return number.means(figure.value());
        }
        return isWritten(FigureText.of(figure, Language.VI))
                || figure.claim().quote() != null && isWritten(figure.claim().quote());
    }

    private boolean isWritten(String text) {
        return WrittenNumber.in(text).stream().anyMatch(this::isWrittenAs);
    }

    private boolean isWrittenAs(WrittenNumber other) {
        return other.values().stream().anyMatch(each -> number.means(each)
                || OF_MONEY.stream().anyMatch(power -> number.means(each.scaleByPowerOfTen(-power))));
    }

    /** Whether a number in the words of a figure is the one that was typed. */
    boolean is(WrittenNumber other) {
        return number.isQuantity() ? other.values().stream().anyMatch(number::means) : isWrittenAs(other);
    }
}
