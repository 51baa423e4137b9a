package vn.minhbach.portal.card;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingOrder;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Measure;

/**
 * The money that a picture of a page tells: the largest sum of which sources say that its fund is not identified; and
 * the latest rate of disbursement, else the latest of what was disbursed, allocated, or is to be spent. Only what
 * publishers say of their own counts.
 */
@Singleton
class CardMoney {

    private static final Slice FEW = Slice.first(20);
    private static final List<Measure> TOLD = List.of(Measure.DISBURSEMENT_RATE, Measure.DISBURSED, Measure.ALLOCATED,
            Measure.TOTAL_INVESTMENT, Measure.COST_ESTIMATE);

    private final Fundings fundings;

    CardMoney(Fundings fundings) {
        this.fundings = fundings;
    }

    /** At most two, that without a fund first. */
    List<Funding> of(Snapshot at, FundingFilter filter) {
        List<Funding> told = new ArrayList<>();
        first(at, filter.fund(List.of(Fund.UNIDENTIFIED)), FundingOrder.AMOUNT_DESC, told);
        for (int i = 0; i < TOLD.size() && told.stream().noneMatch(each -> each.fund() != Fund.UNIDENTIFIED); i++) {
            first(at, filter.measure(List.of(TOLD.get(i))), FundingOrder.AS_OF_DESC, told);
        }
        return told;
    }

    private void first(Snapshot at, FundingFilter filter, FundingOrder order, List<Funding> told) {
        fundings.own(at, filter, order.order(), FEW).rows().stream()
                .filter(each -> each.figure().value() != null && !told.contains(each)).findFirst().ifPresent(told::add);
    }
}
