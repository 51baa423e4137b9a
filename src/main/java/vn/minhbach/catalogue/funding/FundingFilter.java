package vn.minhbach.catalogue.funding;

import java.util.List;

import vn.minhbach.catalogue.figure.Basis;

/**
 * Keeps funding that meets every part; within a part any of its values will do. Null parts keep all.
 *
 * @param place the place of the project or of the programme
 * @param owner the agency that owns the project or the programme
 */
public record FundingFilter(List<String> project, List<String> programme, List<Measure> measure, List<Fund> fund,
        List<Budget> budget, List<Integer> fiscalYear, List<Basis> basis, List<String> place, List<String> owner,
        List<String> source) {

    /** Keeps all. */
    public static final FundingFilter ALL =
            new FundingFilter(null, null, null, null, null, null, null, null, null, null);
}
