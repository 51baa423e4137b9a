package vn.minhbach.catalogue.funding;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;

/**
 * Keeps funding that meets every part; within a part any of its values will do. Null parts keep all.
 *
 * @param place the place of the project or of the programme
 * @param owner the agency that owns the project or the programme
 * @param deduced whether its publisher deduced it, as no source states it
 * @param saidBy words of who says so in the source
 */
@Value.Builder
public record FundingFilter(@Nullable List<String> project, @Nullable List<String> programme, @Nullable List<Measure> measure,
        @Nullable List<Fund> fund, @Nullable List<Budget> budget, @Nullable List<Integer> fiscalYear, @Nullable List<Basis> basis,
        @Nullable List<String> place, @Nullable List<String> owner, @Nullable List<String> source, @Nullable String saidBy, @Nullable Boolean deduced)
        implements WithFundingFilter {

    public static final FundingFilter ALL = new FundingFilterBuilder().build();
}
