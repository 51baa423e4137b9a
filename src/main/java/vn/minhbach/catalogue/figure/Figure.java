package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;
import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.history.Version;

/**
 * A published figure: a quantity with its evidence. Exactly one of {@code value} and {@code words} is there.
 *
 * @param value exact, in the unit
 * @param words what the source says where it gives no number
 * @param wordsEn the same in English, by the publisher; null where it gives none
 * @param unit {@code VND} for whole đồng, {@code %} for percent, {@link #COUNTED} for things counted, else as an
 *     indicator names it
 * @param parts what the portal computed it from; empty where a source states it
 */
public record Figure(FigureKind kind, BigDecimal value, String words, String wordsEn, String unit, Claim claim,
        Version version,
        List<Figure> parts) {

    public static final String MONEY = "VND";
    public static final String PERCENT = "%";
    /** Of a date, which is told in words. */
    public static final String DATE = "ISO 8601";
    /** Of places in an order, which is said before the number: "hạng 63". */
    public static final String RANK = "hạng";
    /** Dimensionless, as UCUM writes it. */
    public static final String COUNTED = "1";

    /** A figure as a source states it. */
    public Figure(FigureKind kind, BigDecimal value, String words, String wordsEn, String unit, Claim claim,
            Version version) {
        this(kind, value, words, wordsEn, unit, claim, version, List.of());
    }

    public String words(Language language) {
        return language.choose(words, wordsEn);
    }

    /** What it is called for ever, at its own address. */
    public FigureCode code() {
        return FigureCode.of(this);
    }
}
