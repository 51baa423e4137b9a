package vn.minhbach.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.report.StandingProjects.Purse;

/**
 * What a row says of the money of a project. What was disbursed, and at which rate, is new in every report; what was
 * allocated and invested is where it is other than what stood there.
 */
final class MoneyTranslation {

    private static final ColumnFormat AMOUNT = ProjectTranslation.column("funding", "amount");
    private static final ColumnFormat FUND = ProjectTranslation.column("funding", "fund");
    private static final ColumnFormat BUDGET = ProjectTranslation.column("funding", "budget");

    /** Of no year. */
    private static final Map<ProjectField, Measure> WHOLE = new EnumMap<>(
            Map.of(ProjectField.TOTAL_INVESTMENT, Measure.TOTAL_INVESTMENT,
                    ProjectField.COST_ESTIMATE, Measure.COST_ESTIMATE, ProjectField.SETTLED, Measure.SETTLED));

    private final ReportTranslation to;

    MoneyTranslation(ReportTranslation to) {
        this.to = to;
    }

    /** Whether it says anything. */
    boolean add(String project, ReportRow<ProjectField> row) {
        Integer year = to.fiscalYear() == null ? null : Integer.valueOf(to.fiscalYear());
        Purse purse = purse(project, row, year);
        WHOLE.forEach((field, measure) -> {
            if (row.cell(field).isOther(AMOUNT, standing(project, measure, null, new Purse(null, null)))) {
                to.fact("funding", row.origin()).set("project", project).set("measure", measure.name()).set("amount",
                        row.cell(field));
            }
        });
        ReportCell plan = row.cell(ProjectField.PLAN);
        if (plan.isOther(AMOUNT, standing(project, Measure.ALLOCATED, year, purse))
                // That of another year was filled in, and nobody wrote that it is the same in this one.
                && (filledYear() == null || filledYear().equals(year)
                        || plan.isOther(AMOUNT, standing(project, Measure.ALLOCATED, filledYear(), purse)))) {
            ofYear(project, row, Measure.ALLOCATED, purse).set("amount", plan);
        }
        boolean disbursed = row.has(ProjectField.DISBURSED);
        if (disbursed) {
            MadeRow made = ofYear(project, row, Measure.DISBURSED, purse).set("amount",
                    row.cell(ProjectField.DISBURSED));
            if (!row.has(ProjectField.PERCENT)) {
                made.set("note", row.cell(ProjectField.NOTE));
            }
        }
        if (row.has(ProjectField.DISBURSEMENT_RATE)) {
            ofYear(project, row, Measure.DISBURSEMENT_RATE, purse).set("percent",
                    row.cell(ProjectField.DISBURSEMENT_RATE));
        }
        return disbursed;
    }

    private Integer filledYear() {
        Integer said = to.report.filled() == null ? null : to.report.filled().fiscalYear();
        return said != null || !to.isFilled() ? said : to.then.lastYear().orElse(null);
    }

    private String standing(String project, Measure measure, Integer year, Purse purse) {
        return to.then.money(project, measure, year, purse).map(each -> each.amount().toPlainString()).orElse(null);
    }

    private MadeRow ofYear(String project, ReportRow<ProjectField> row, Measure measure, Purse purse) {
        return to.fact("funding", row.origin()).set("project", project).set("measure", measure.name())
                .set("fund",
                        row.has(ProjectField.FUND) ? row.cell(ProjectField.FUND)
                                : ReportCell.of(Objects.toString(purse.fund(), null), null))
                .set("budget",
                        row.has(ProjectField.BUDGET) ? row.cell(ProjectField.BUDGET)
                                : ReportCell.of(Objects.toString(purse.budget(), null), null))
                .set("fiscal_year", to.report.head().has(HeadField.FISCAL_YEAR)
                        ? to.report.head().cell(HeadField.FISCAL_YEAR) : ReportCell.of(to.fiscalYear(), null));
    }

    /** As the row says, else the only one that the project has money of in the year. */
    private Purse purse(String project, ReportRow<ProjectField> row, Integer year) {
        if (row.has(ProjectField.FUND) || row.has(ProjectField.BUDGET)) {
            String fund = row.cell(ProjectField.FUND).value(FUND);
            String budget = row.cell(ProjectField.BUDGET).value(BUDGET);
            return new Purse(fund == null ? null : Fund.valueOf(fund), budget == null ? null : Budget.valueOf(budget));
        }
        List<Purse> known = to.now.purses(project, year);
        return known.size() == 1 ? known.get(0) : new Purse(null, null);
    }
}
