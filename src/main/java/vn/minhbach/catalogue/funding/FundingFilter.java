package vn.minhbach.catalogue.funding;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactNarrowing;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.ValueRange;

/**
 * Keeps funding that meets every part; within a part any of its values will do. Null parts keep all.
 *
 * @param place the place of the project or of the programme
 * @param owner the agency that owns the project or the programme
 * @param deduced whether its publisher deduced it, as no source states it
 * @param value of amounts in whole đồng; of rates, in percent, where these alone are asked for
 * @param unknown what may have no value: such figures are kept, too
 * @param latest of each project or programme, measure, fund, budget, fiscal year and basis; so latestPeriods
 */
@Value.Builder
public record FundingFilter(@Nullable List<String> project, @Nullable List<String> programme,
        @Nullable List<Measure> measure,
        @Nullable List<Fund> fund, @Nullable List<Budget> budget, @Nullable List<Integer> fiscalYear,
        @Nullable List<Basis> basis,
        @Nullable List<String> place, @Nullable List<String> owner, @Nullable List<String> source,
        @Nullable String saidBy, @Nullable Boolean deduced,
        @Nullable List<Period> period, @Nullable Period periodFrom, @Nullable Period periodTo,
        @Nullable List<Period> asOf, @Nullable ValueRange value,
        @Nullable List<FundingGroupBy> unknown, @Nullable Boolean latest,
        @Nullable Integer latestPeriods) implements FactNarrowing, WithFundingFilter {

    public static final FundingFilter ALL = new FundingFilterBuilder().build();

    /** Whether it leaves out figures that tell of the same money as others that it keeps. */
    public boolean hides() {
        return !equals(ofMoney());
    }

    /**
     * Of this, what says which money is meant, and nothing of which figures of it: measures, bases, sources and times
     * are all in it.
     */
    FundingFilter ofMoney() {
        return ALL.project(project).programme(programme).place(place).owner(owner).fiscalYear(fiscalYear).fund(fund)
                .budget(budget).unknown(unknown);
    }
}
