package vn.minhbach.catalogue.funding;

import vn.minhbach.catalogue.Rows;

/** What sums of money are grouped by. */
public enum SummaryBy {
    AGENCY("coalesce(p.it.owner, g.it.owner)"),
    /** The programme itself, or the last one that the project stands in. */
    PROGRAMME("coalesce(r.it.programme, (select max(k.it.programme) from PortfolioEntryRow k where"
            + " k.it.project = r.it.project and " + Rows.standing("PortfolioEntryRow k") + "))"),
    PLACE("coalesce(p.it.place, g.it.place)"),
    FUND("cast(r.it.fund as string)"),
    FISCAL_YEAR("cast(r.it.fiscalYear as string)"),
    FIELD("cast(p.it.field as string)");

    /** HQL over the funding row {@code r}, its project {@code p} and its programme {@code g}. */
    final String key;

    SummaryBy(String key) {
        this.key = key;
    }
}
