package vn.minhbach.report;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * The columns of the sheet of projects, in their order. Those that are optional are read wherever they stand, and stand
 * where something is said in them.
 */
public enum ReportColumn {
    CODE(ProjectField.CODE, Use.SHOWN), NAME(ProjectField.NAME, Use.FILLED), OWNER(ProjectField.OWNER, Use.FILLED),
    TOTAL_INVESTMENT(ProjectField.TOTAL_INVESTMENT, Use.FILLED), COST_ESTIMATE(ProjectField.COST_ESTIMATE, Use.FILLED),
    FUND(ProjectField.FUND, Use.FILLED), PLAN(ProjectField.PLAN, Use.FILLED),
    LAST_DISBURSED(null, Use.SHOWN), DISBURSED(ProjectField.DISBURSED, Use.TYPED),
    DISBURSEMENT_RATE(ProjectField.DISBURSEMENT_RATE, Use.TYPED),
    SETTLED(ProjectField.SETTLED, Use.FILLED), LAST_PERCENT(null, Use.SHOWN), PERCENT(ProjectField.PERCENT, Use.TYPED),
    STATUS(ProjectField.STATUS, Use.FILLED), STAGE(ProjectField.STAGE, Use.FILLED),
    OBSTACLE(ProjectField.OBSTACLE, Use.FILLED), CAUSE(ProjectField.CAUSE, Use.FILLED),
    RESOLVED_ON(ProjectField.RESOLVED_ON, Use.FILLED), NOTE(ProjectField.NOTE, Use.FILLED),
    KIND(ProjectField.KIND, Use.FILLED), FIELD(ProjectField.FIELD, Use.FILLED),
    PLACE(ProjectField.PLACE, Use.FILLED), BUDGET(ProjectField.BUDGET, Use.FILLED);

    /** What a person does with the cells of a column. */
    public enum Use {
        /** Nothing: they remind of what stands. */
        SHOWN,
        /** They hold what stands, and are written over where that changed. */
        FILLED,
        /** They are empty, and each report says them anew. */
        TYPED
    }

    private final ProjectField field;
    private final Use use;

    ReportColumn(ProjectField field, Use use) {
        this.field = field;
        this.use = use;
    }

    /** What its cells say; null where they are only shown. */
    public ProjectField field() {
        return field;
    }

    public Use use() {
        return use;
    }

    /** Whether its numbers are of the unit that stands beside its label. */
    public boolean isMoney() {
        return this == TOTAL_INVESTMENT || this == COST_ESTIMATE || this == SETTLED || this == PLAN
                || this == LAST_DISBURSED || this == DISBURSED;
    }

    /** Whether its numbers are percentages. */
    public boolean isPercent() {
        return this == DISBURSEMENT_RATE || this == PERCENT || this == LAST_PERCENT;
    }

    /** Whether few departments say it, and the sheet is shorter without. */
    public boolean isOptional() {
        return this == COST_ESTIMATE || this == DISBURSEMENT_RATE || this == SETTLED;
    }

    public String label(Language language) {
        return Messages.of("report", language).text("column." + name());
    }
}
