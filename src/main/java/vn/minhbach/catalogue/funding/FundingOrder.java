package vn.minhbach.catalogue.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;

public enum FundingOrder {

    /** By what the money is for, the latest first, along the ladder. */
    SUBJECT(Comparator.comparing(FundingOrder::subject).thenComparing(FundingOrder::end, Comparator.reverseOrder())
            .thenComparing(Funding::measure)),
    AMOUNT(Comparator.comparing(FundingOrder::amount)),
    AMOUNT_DESC(Comparator.comparing(FundingOrder::amount).reversed()),
    AS_OF(Comparator.comparing(FundingOrder::end).thenComparing(Funding::measure)),
    AS_OF_DESC(Comparator.comparing(FundingOrder::end, Comparator.reverseOrder()).thenComparing(Funding::measure));

    private final SortOrder<Funding> order;

    private static String subject(Funding row) {
        return row.programme() != null ? row.programme() : row.project();
    }

    private static LocalDate end(Funding row) {
        return row.claim().asOfEnd();
    }

    /** What has no number comes before what has. */
    private static BigDecimal amount(Funding row) {
        return row.amount() != null ? row.amount() : BigDecimal.ONE.negate();
    }

    FundingOrder(Comparator<Funding> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Funding> order() {
        return order;
    }
}
