package vn.minhbach.catalogue.funding;

import vn.minhbach.catalogue.Rows;

/** What sums of money are grouped by. */
public enum SummaryBy {
    AGENCY("coalesce(p.it.owner, g.it.owner)"),
    /** The programme itself, or the one that the project stands in that year, else the last one. */
    PROGRAMME("coalesce(r.it.programme, (select k.it.programme from PortfolioEntryRow k join ProgrammeRow y on y.it.code = k.it.programme and "
            + Rows.standing("ProgrammeRow y") + " where k.it.project = r.it.project and " + Rows.standing("PortfolioEntryRow k")
            + " order by case when y.it.fiscalYear = r.it.fiscalYear then 0 else 1 end, y.it.fiscalYear desc, k.it.programme limit 1))"),
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
