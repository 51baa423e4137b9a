package vn.minhbach.report;

import java.util.List;

import vn.minhbach.dataset.Note;

/**
 * What a department reports for a period, as it was read from a sheet: nothing in it is resolved yet, names are names
 * and cells are as they were written. {@link ReportTranslation} makes a dataset of it.
 *
 * @param filled null where nothing was filled in before: it is held against what stands then
 * @param notes what was understood of it besides its cells, and what of it was not read
 */
public record PeriodReport(ReportRow<HeadField> head, List<ReportRow<ProjectField>> projects,
        List<ReportRow<ObservationField>> observations,
        List<ReportRow<DirectiveField>> directives, Filled filled, List<Note> notes) {

    /** Of which all was read as it stands. */
    public PeriodReport(ReportRow<HeadField> head, List<ReportRow<ProjectField>> projects,
            List<ReportRow<ObservationField>> observations,
            List<ReportRow<DirectiveField>> directives, Filled filled) {
        this(head, projects, observations, directives, filled, List.of());
    }

    /** Of projects alone, that nothing was filled into before. */
    public PeriodReport(ReportRow<HeadField> head, List<ReportRow<ProjectField>> projects) {
        this(head, projects, List.of(), List.of(), null, List.of());
    }
}
