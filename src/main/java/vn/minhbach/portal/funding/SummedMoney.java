package vn.minhbach.portal.funding;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.portal.frame.PageContext;

/**
 * The ladder of a group as a page shows it.
 *
 * @param figures the address of the figures that it adds up, null where no list is narrowed to just them
 */
public record SummedMoney(FundingSummary summary, String figures) {

    /**
     * That of one group.
     *
     * @param groups the only one, or none
     * @param parameter by which the list of figures is narrowed to those of the group
     * @return null for none
     */
    public static SummedMoney of(PageContext context, List<FundingSummary> groups, String parameter) {
        return groups.isEmpty() ? null : of(context, groups.get(0), parameter);
    }

    public static SummedMoney of(PageContext context, FundingSummary group, String parameter) {
        return new SummedMoney(group, context.link("/funding", parameter, group.key()) + "#figures");
    }

    public String text(FundingSummary.Sum sum, Language language) {
        return FigureText.of(sum.amount(), Figure.MONEY, sum.qualifier(), sum.hedge(), language);
    }

    public String text(FundingSummary.Gap gap, Language language) {
        return FigureText.of(gap.amount(), Figure.MONEY, gap.qualifier(), gap.hedge(), language);
    }

    public String text(FundingSummary.Rate rate, Language language) {
        return FigureText.of(rate.percent(), Figure.PERCENT, rate.qualifier(), rate.disbursed().hedge(), language);
    }
}
