package vn.minhbach.report;

import java.util.List;

/**
 * What a department reports for a period, as it was read from a sheet: nothing in it is resolved yet, names are names and cells are
 * as they were written. {@link ReportTranslation} makes a dataset of it.
 *
 * @param filled null where nothing was filled in before: it is held against what stands then
 */
public record PeriodReport(ReportRow<HeadField> head, List<ReportRow<ProjectField>> projects, List<ReportRow<ObservationField>> observations,
        List<ReportRow<DirectiveField>> directives, Filled filled) {

    /** Of projects alone, that nothing was filled into before. */
    public PeriodReport(ReportRow<HeadField> head, List<ReportRow<ProjectField>> projects) {
        this(head, projects, List.of(), List.of(), null);
    }
}
