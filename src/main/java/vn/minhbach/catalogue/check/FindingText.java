package vn.minhbach.catalogue.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.figure.Qualifier;

/** Puts figures into the sentences of rules, as the portal writes them everywhere. */
final class FindingText {

    private FindingText() {
    }

    /**
     * @param vietnamese with a {@code %s} for each part, as has {@code english}
     * @param parts figures, written with their qualifiers; {@link BilingualText}s and texts as they are
     */
    static BilingualText of(String vietnamese, String english, Object... parts) {
        return new BilingualText(said(vietnamese, Language.VI, parts), said(english, Language.EN, parts));
    }

    private static String said(String words, Language language, Object... parts) {
        Object[] texts = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i] instanceof Figure figure ? FigureText.of(figure, language)
                    : parts[i] instanceof BilingualText sentence ? sentence.in(language) : parts[i];
        }
        return words.formatted(texts);
    }

    /** A number in a figure's unit, without a qualifier. */
    static BilingualText number(BigDecimal number, String unit) {
        return quantity(number, unit, Qualifier.EXACT);
    }

    static BilingualText quantity(BigDecimal number, String unit, Qualifier qualifier) {
        return new BilingualText(FigureText.of(number, unit, qualifier, Language.VI),
                FigureText.of(number, unit, qualifier, Language.EN));
    }

    /** A rate to a few decimals, cut off rather than rounded, as it stands for more of them. */
    static BilingualText percent(BigDecimal rate, int decimals) {
        return number(rate.setScale(decimals, RoundingMode.DOWN), Figure.PERCENT);
    }

    /** How far two percents are apart. */
    static BilingualText points(BigDecimal points) {
        return of("%s điểm phần trăm", "%s percentage points", number(points, Figure.COUNTED));
    }

    static BilingualText period(String period) {
        return new BilingualText(PeriodText.of(period, Language.VI), PeriodText.of(period, Language.EN));
    }
}
