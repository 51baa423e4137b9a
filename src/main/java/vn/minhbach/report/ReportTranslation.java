package vn.minhbach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.SourceKind;
import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;

/**
 * Makes rows of the tables of the format of what a report says: its document is a source, and what somebody wrote into
 * it, other than what they found there, is as that source says. What is wrong with a cell is found where the rows are
 * read, as of any dataset.
 */
public final class ReportTranslation {

    private static final ColumnFormat PERIOD = DatasetFormat.byName("progress").column("as_of");
    private static final ColumnFormat YEAR = DatasetFormat.byName("funding").column("fiscal_year");
    private static final ColumnFormat DAY = DatasetFormat.byName("sources").column("issued_on");
    private static final Map<String, HeadField> OF_DOCUMENT = Map.of("number", HeadField.NUMBER, "title",
            HeadField.TITLE, "issuer", HeadField.ISSUER,
            "issued_on", HeadField.ISSUED_ON, "url", HeadField.URL);

    final PeriodReport report;
    final StandingProjects now;
    /** As it stood when the report was filled. */
    final StandingProjects then;
    final ReportNames names;
    final ReportCodes codes = new ReportCodes();
    final MadeTables tables = new MadeTables();
    final Problems problems = new Problems();
    final List<Note> notes = new ArrayList<>();
    private String source;

    private ReportTranslation(PeriodReport report, String publisher, Snapshot at) {
        this.report = report;
        this.notes.addAll(report.notes());
        this.now = new StandingProjects(at, publisher);
        Integer filledAt = isFilled() ? report.filled().release() : null;
        this.then = filledAt == null || filledAt > at.release() ? now
                : new StandingProjects(at.ofRelease(filledAt), publisher);
        this.names = new ReportNames(at, publisher);
    }

    /**
     * The dataset that a report comes to, an addition to what its publisher has.
     *
     * @param upload what the report was read from, which is closed with the dataset
     * @param publisher who hands it in
     * @param at what stands
     */
    public static DatasetInput of(PeriodReport report, DatasetInput upload, String publisher, Snapshot at) {
        ReportTranslation translation = new ReportTranslation(report, publisher, at);
        translation.make();
        return new TranslatedReport(upload, publisher, at.release(), translation.tables, translation.problems.report(),
                List.copyOf(translation.notes));
    }

    /** Whether it is known what somebody found in it before they wrote. */
    boolean isFilled() {
        return report.filled() != null && report.filled().release() != null;
    }

    private void make() {
        ProjectTranslation projects = new ProjectTranslation(this);
        report.projects().forEach(projects::add);
        projects.end();
        new ObservationTranslation(this).addAll();
        report.directives().forEach(this::addDirective);
        if (!tables.isEmpty()) {
            new ReportHead(report.head()).check(problems);
            checkPlace();
            new StandingRows(now.at(), now.publisher()).complete(tables);
        }
    }

    /** Where no row speaks of the place it would not be looked up; where one does, it is said there. */
    private void checkPlace() {
        ReportCell place = report.head().cell(HeadField.PLACE);
        if (!place.isEmpty()
                && tables.of(DatasetFormat.byName("projects")).stream().noneMatch(each -> each.has("place"))
                && !names.isPlace(place.text())) {
            Origin origin = place.origin() == null ? report.head().origin() : place.origin();
            problems.add(new Problem(origin.sheet(), origin.row(), origin.column(),
                    place.text(), ProblemCode.UNKNOWN_NAME.of(place.text(), DatasetFormat.byName("places"), null),
                    AllowedForm.REFERENCE.of(DatasetFormat.byName("places"))));
        }
    }

    private void addDirective(ReportRow<DirectiveField> row) {
        if (row.has(DirectiveField.STATUS) || row.has(DirectiveField.NOTE)) {
            fact("directive_reports", row.origin())
                    .set("directive", ProjectTranslation.resolved(row.cell(DirectiveField.CODE), names::directive))
                    .set("status", row.cell(DirectiveField.STATUS)).set("note", row.cell(DirectiveField.NOTE));
        }
    }

    /** A new fact as the report says it. */
    MadeRow fact(String table, Origin origin) {
        return tables.add(table, origin).set("source", source()).set("said_by", report.head().cell(HeadField.SAID_BY))
                .set("as_of", report.head().cell(HeadField.PERIOD));
    }

    /** Whose money is meant: as the report says, else that of the end of its period; null where neither can be read. */
    String fiscalYear() {
        String said = report.head().cell(HeadField.FISCAL_YEAR).value(YEAR);
        String period = report.head().cell(HeadField.PERIOD).value(PERIOD);
        return said != null || period == null ? said
                : Period.parse(period).map(each -> String.valueOf(each.end().getYear())).orElse(null);
    }

    /** The code of the document, which becomes a source unless it is one. */
    String source() {
        if (source == null) {
            ReportRow<HeadField> head = report.head();
            String number = head.cell(HeadField.NUMBER).text();
            Optional<Source> standing = number.isEmpty() ? Optional.empty() : Optional
                    .ofNullable(names.source(number, head.cell(HeadField.ISSUED_ON).value(DAY), fiscalYear()));
            source = standing.map(Source::code).orElseGet(() -> newSource(head, number));
        }
        return source;
    }

    private String newSource(ReportRow<HeadField> head, String number) {
        String said = head.cell(HeadField.ISSUED_ON).value(DAY);
        String year = said != null ? said.substring(0, 4) : String.valueOf(fiscalYear());
        String code = codes.of(number.isEmpty() ? head.cell(HeadField.TITLE).text() : number + " " + year,
                each -> now.at().get(Source.class, each) != null);
        MadeRow made = tables.add("sources", head.origin()).set("code", code).set("kind", SourceKind.REPORT.name());
        OF_DOCUMENT.forEach((column, field) -> made.set(column, head.cell(field)));
        if (!head.has(HeadField.TITLE) && !number.isEmpty()) {
            made.set("title", Messages.of("report", Language.VI).text("titleOf", Map.of("number", number)));
        }
        return code;
    }
}
