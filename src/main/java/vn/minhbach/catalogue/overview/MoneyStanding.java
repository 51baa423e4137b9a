package vn.minhbach.catalogue.overview;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingSummary;

/**
 * How far the money of one place came in one year: as sources say it of a plan-year as a whole, else as the figures of
 * its projects and programmes of that year add up. All parts but the place and the year may be null.
 *
 * @param programme the code of the plan-year that the figures are of; null where they are added up
 * @param rate what was disbursed of the plan as a source states it, a number or words
 * @param allocated the plan, and disbursed what was spent of it: the two that can be held against each other where
 *     there are any
 * @param computed the rate of these two
 * @param summed where no source speaks of a plan-year as a whole
 */
public record MoneyStanding(String place, String programme, Integer year, Funding rate, Funding allocated,
        Funding disbursed, Figure computed,
        FundingSummary.Rate summed) {

    /** The rate as a number, in percent: as stated, else as computed; null for none. */
    public BigDecimal percent() {
        return rate != null && rate.percent() != null ? rate.percent() : computed != null ? computed.value()
                : summed != null ? summed.percent() : null;
    }

    public Firmness firmness() {
        if (percent() == null) {
            return rate != null ? Firmness.WORDS : Firmness.NO_RATE;
        }
        Basis basis = rate != null && rate.percent() != null ? rate.claim().basis()
                : computed != null ? computed.claim().basis() : summed.basis();
        return basis == Basis.ACTUAL ? Firmness.ACTUAL : Firmness.EXPECTED;
    }

    /** What says most of how far it came, with who says so; null where figures are added up. */
    public Claim claim() {
        return Stream.of(rate, disbursed, allocated).filter(Objects::nonNull).map(Funding::claim).findFirst()
                .orElse(null);
    }
}
