package vn.minhbach.report;

import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.dataset.ColumnFormat;

/** What a row says of how far a project has come, where that is other than what it was filled with. */
final class ProgressTranslation {

    private static final ColumnFormat STATUS = ProjectTranslation.column("progress", "status");
    private static final ColumnFormat STAGE = ProjectTranslation.column("progress", "stage");

    private final ReportTranslation to;

    ProgressTranslation(ReportTranslation to) {
        this.to = to;
    }

    /** @param said whether the row says something else, which its note can stand beside */
    void add(String project, ReportRow<ProjectField> row, boolean said) {
        boolean status = row.cell(ProjectField.STATUS).isOther(STATUS, to.then.lastCode(project, Progress::status));
        boolean percent = row.has(ProjectField.PERCENT);
        // A note is of something: where the row says nothing else, it is of the status as that stands.
        boolean note = row.has(ProjectField.NOTE) && !said;
        if (status || percent || note) {
            MadeRow made = to.fact("progress", row.origin()).set("project", project)
                    .set("percent", row.cell(ProjectField.PERCENT)).set("note", row.cell(ProjectField.NOTE));
            if (status || note && !percent) {
                made.set("status", row.cell(ProjectField.STATUS));
            }
        }
        if (row.cell(ProjectField.STAGE).isOther(STAGE, to.then.lastCode(project, Progress::stage))) {
            to.fact("progress", row.origin()).set("project", project).set("stage", row.cell(ProjectField.STAGE));
        }
    }
}
