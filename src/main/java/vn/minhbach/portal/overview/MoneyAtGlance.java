package vn.minhbach.portal.overview;

import java.math.BigDecimal;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.overview.Firmness;
import vn.minhbach.catalogue.overview.MoneyStanding;
import vn.minhbach.catalogue.unfunded.Unfunded;
import vn.minhbach.portal.frame.BarLength;

/**
 * The money of one place at first sight.
 *
 * @param stands how far it came; null where no source tells of money at all
 * @param unfunded what has no fund by a source's own word, of which most money is told; null for none
 * @param without the largest sum of that; null where none is told
 */
public record MoneyAtGlance(String place, MoneyStanding stands, Unfunded unfunded, Funding without) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Under which heading a place is ranked. */
    public enum Heading {
        ACTUAL, EXPECTED, WORDS, NO_FUND, NO_RATE
    }

    public Heading heading() {
        if (stands == null || stands.firmness() == Firmness.NO_RATE) {
            return unfunded != null ? Heading.NO_FUND : Heading.NO_RATE;
        }
        return Heading.valueOf(stands.firmness().name());
    }

    /**
     * The rate that the money is known by: the source's own, else the one that its two numbers give; null where neither
     * is there.
     */
    public Figure rate() {
        return stands == null ? null : stands.rate() != null ? stands.rate().figure() : stands.computed();
    }

    /** Whether it is a fact. */
    public boolean actual() {
        return stands != null && stands.firmness() == Firmness.ACTUAL;
    }

    /** How long a bar is that shows the rate, of the whole plan; null where there is no number. */
    public String share() {
        return stands == null || stands.percent() == null ? null : BarLength.of(stands.percent().min(WHOLE), WHOLE);
    }

    public Basis basis() {
        return actual() ? Basis.ACTUAL : Basis.FORECAST;
    }

    /** What figures add up to, where no source speaks of the whole. */
    public String summedRate(Language language) {
        return FigureText.of(stands.summed().percent(), Figure.PERCENT, stands.summed().qualifier(),
                stands.summed().disbursed().hedge(), language);
    }

    public String summedPlan(Language language) {
        return FigureText.of(stands.summed().allocated().amount(), Figure.MONEY,
                stands.summed().allocated().qualifier(), stands.summed().allocated().hedge(), language);
    }

    public String summedSpent(Language language) {
        return FigureText.of(stands.summed().disbursed().amount(), Figure.MONEY,
                stands.summed().disbursed().qualifier(), stands.summed().disbursed().hedge(), language);
    }

    /** Whose words the row rests on; null where figures are added up, or no sum is told. */
    public Claim claim() {
        return heading() == Heading.NO_FUND ? without == null ? null : without.claim() : stands == null ? null
                : stands.claim();
    }

    public Integer year() {
        return stands != null ? stands.year() : without != null ? without.fiscalYear() : null;
    }
}
