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

    /** The money that comes from a fund. */
    public static FundingFilter ofFund(Fund fund) {
        return new FundingFilter(null, null, null, List.of(fund), null, null, null, null, null, null);
    }

    /** The money of all projects and programmes that an agency owns. */
    public static FundingFilter ofOwner(String owner) {
        return new FundingFilter(null, null, null, null, null, null, null, null, List.of(owner), null);
    }

    /** The money of all projects and programmes of a place. */
    public static FundingFilter ofPlace(String place) {
        return new FundingFilter(null, null, null, null, null, null, null, List.of(place), null, null);
    }

    /** Of this, only some steps of the ladder; all of them for null. */
    public FundingFilter of(List<Measure> steps) {
        return new FundingFilter(project, programme, steps, fund, budget, fiscalYear, basis, place, owner, source);
    }
}
