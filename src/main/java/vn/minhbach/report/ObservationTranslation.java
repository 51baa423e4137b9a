package vn.minhbach.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.dataset.ColumnFormat;

/** What cells of a table of indicators say, where that is other than what they were filled with. */
final class ObservationTranslation {

    private static final ColumnFormat VALUE = ProjectTranslation.column("observations", "value");
    private static final ColumnFormat PERIOD = ProjectTranslation.column("observations", "as_of");

    /** What is observed, and when. */
    private record Subject(String indicator, String place, String agency, String period) {
    }

    private final ReportTranslation to;

    ObservationTranslation(ReportTranslation to) {
        this.to = to;
    }

    void addAll() {
        List<ReportRow<ObservationField>> rows = to.report.observations().stream()
                .filter(each -> each.has(ObservationField.VALUE)).toList();
        if (rows.isEmpty()) {
            return;
        }
        Map<Subject, String> seen = new HashMap<>();
        StandingObservations.latest(to.then.at(), to.then.publisher())
                .forEach((cell, row) -> seen.put(
                        new Subject(cell.indicator(), cell.place(), cell.agency(), cell.period()),
                        row.value() == null ? null : row.value().toPlainString()));
        for (ReportRow<ObservationField> row : rows) {
            ReportCell indicator = ProjectTranslation.resolved(row.cell(ObservationField.INDICATOR),
                    to.names::indicator);
            ReportCell place = ProjectTranslation.resolved(row.cell(ObservationField.PLACE), to.names::place);
            ReportCell agency = ProjectTranslation.resolved(row.cell(ObservationField.AGENCY), to.names::agency);
            Subject subject = new Subject(indicator.text(), text(place), text(agency),
                    row.cell(ObservationField.PERIOD).value(PERIOD));
            if (row.cell(ObservationField.VALUE).isOther(VALUE, seen.get(subject))) {
                to.fact("observations", row.origin()).set("indicator", indicator).set("place", place)
                        .set("agency", agency)
                        .set("as_of", row.cell(ObservationField.PERIOD)).set("value", row.cell(ObservationField.VALUE));
            }
        }
    }

    private static String text(ReportCell cell) {
        return cell.isEmpty() ? null : cell.text();
    }
}
