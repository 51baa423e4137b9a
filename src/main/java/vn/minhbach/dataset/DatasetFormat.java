package vn.minhbach.dataset;

import static vn.minhbach.dataset.ColumnFormat.date;
import static vn.minhbach.dataset.ColumnFormat.decimal;
import static vn.minhbach.dataset.ColumnFormat.integer;
import static vn.minhbach.dataset.ColumnFormat.line;
import static vn.minhbach.dataset.ColumnFormat.of;
import static vn.minhbach.dataset.ColumnFormat.oneOf;
import static vn.minhbach.dataset.ColumnFormat.percent;
import static vn.minhbach.dataset.ColumnFormat.reference;
import static vn.minhbach.dataset.ColumnFormat.references;
import static vn.minhbach.dataset.ColumnFormat.text;
import static vn.minhbach.dataset.ColumnType.BOOLEAN;
import static vn.minhbach.dataset.ColumnType.CODE;
import static vn.minhbach.dataset.ColumnType.DECIMAL;
import static vn.minhbach.dataset.ColumnType.DURATION;
import static vn.minhbach.dataset.ColumnType.MONEY;
import static vn.minhbach.dataset.ColumnType.PERIOD;
import static vn.minhbach.dataset.ColumnType.TEXTS;
import static vn.minhbach.dataset.ColumnType.URL;
import static vn.minhbach.dataset.ColumnType.YEAR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.minhbach.catalogue.agency.AgencyKind;
import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.directive.ReportStatus;
import vn.minhbach.catalogue.evaluation.Aspect;
import vn.minhbach.catalogue.evaluation.Rating;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.indicator.Better;
import vn.minhbach.catalogue.indicator.Topic;
import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.catalogue.programme.CountBy;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.MilestoneStep;
import vn.minhbach.catalogue.project.ProjectKind;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.project.Track;
import vn.minhbach.catalogue.scorecard.ProofState;
import vn.minhbach.catalogue.scorecard.ScoreKind;
import vn.minhbach.catalogue.source.SourceKind;

/**
 * The dataset format as data, declared once: reading, checking, comparing, {@code datapackage.json} and the empty
 * template all follow from it. The keys are those of {@code V1__catalogue.sql}.
 */
public final class DatasetFormat {

    /**
     * The property of a workbook, or of the {@code datapackage.json} of other datasets, that says at which release it
     * was downloaded.
     */
    public static final String RELEASE = "minhbach-release";

    private static final long MOST = 999_999_999;
    /** Of what is a part of a part: who reads it goes down level by level. */
    private static final int MOST_LEVELS = 10;

    public static final TableFormat DATASET = new TableFormat("dataset.csv", "datasets", List.of(
            of("publisher", CODE).mandatory(), line("title").mandatory(), line("title_en"), line("licence").mandatory(),
            line("contact").mandatory(), of("reports_every", DURATION), of("accepts", TEXTS)),
            List.of("publisher"), false, List.of(), List.of(RowRules.wholeDays("reports_every"),
                    RowRules.codes("accepts"), RowRules.notReserved("datasets", "publisher")));

    /** Every table, in the order in which a person fills them in. */
    public static final List<TableFormat> TABLES = List.of(
            DATASET,
            coded("sources", code(), oneOf("kind", SourceKind.class).mandatory(), line("number"),
                    line("title").mandatory(), line("title_en"), line("issuer"),
                    date("issued_on"), date("published_on"), of("url", URL), of("archived_url", URL),
                    references("implements", "sources"),
                    references("amends", "sources"), references("replaces", "sources"),
                    references("reports_on", "sources"), text("note"))
                    .chained("implements", "amends", "replaces"),
            coded("places", code(), oneOf("kind", PlaceKind.class).mandatory(), name(), nameEn(),
                    reference("parent", "places"), line("iso_3166_2"), line("gso_code"),
                    date("valid_from"), date("valid_to"), reference("successor", "places"),
                    of("aliases", TEXTS))
                    .chained("parent", "successor")
                    .where(RowRules.ordered("valid_from", "valid_to"), RowRules.notReserved("places", "code")),
            coded("agencies", code(), oneOf("kind", AgencyKind.class).orElse(AgencyKind.AGENCY), name(), nameEn(),
                    line("short_name"),
                    reference("place", "places").mandatory(),
                    reference("parent", "agencies"), date("valid_from"), date("valid_to"),
                    reference("successor", "agencies"), of("aliases", TEXTS))
                    .chained("parent", "successor").where(RowRules.ordered("valid_from", "valid_to")),
            coded("programmes", code(), name(), nameEn(), line("short_name"), line("short_name_en"),
                    reference("place", "places").mandatory(),
                    reference("owner", "agencies"), of("fiscal_year", YEAR).mandatory(),
                    oneOf("fund", Fund.class), source(), reference("follows", "programmes"))
                    .chained("follows"),
            coded("projects", code(), name(), nameEn(), line("short_name"), line("short_name_en"),
                    oneOf("kind", ProjectKind.class).mandatory(),
                    oneOf("field", Field.class).mandatory(), reference("place", "places").mandatory(),
                    reference("owner", "agencies"), oneOf("track", Track.class), of("urgent", BOOLEAN),
                    text("summary"), source(), text("quote")).where(RowRules.notReserved("projects", "code")),
            keyed("portfolio", List.of("programme", "project"), reference("programme", "programmes").mandatory(),
                    reference("project", "projects").mandatory(), integer("priority", MOST),
                    reference("carried_over_from", "programmes"), source(), text("quote"))
                    .where(RowRules.different("programme", "carried_over_from")),
            facts("progress", List.of("project", "stage", "as_of", "basis", "source"),
                    reference("project", "projects").mandatory(), oneOf("stage", Stage.class),
                    oneOf("status", Status.class), percent("percent", 100))
                    .where(RowRules.atLeastOne("stage", "status", "percent")),
            facts("milestones", List.of("project", "step", "as_of", "basis", "source"),
                    reference("project", "projects").mandatory(), oneOf("step", MilestoneStep.class).mandatory(),
                    of("date", PERIOD).mandatory()),
            facts("evaluations", List.of("project", "aspect", "unit", "as_of", "basis", "source"),
                    reference("project", "projects").mandatory(), oneOf("aspect", Aspect.class).mandatory(),
                    oneOf("rating", Rating.class),
                    of("value", DECIMAL), line("unit"), line("words"), line("words_en"))
                    .where(RowRules.exactlyOne("rating", "value", "words"), RowRules.together("value", "unit")),
            facts("counts", List.of("programme", "by", "key", "as_of", "basis", "source"),
                    reference("programme", "programmes").mandatory(), oneOf("by", CountBy.class).mandatory(),
                    line("key").mandatory(), line("label").mandatory(), integer("count", MOST).mandatory())
                    .where(RowRules.keyOfCount()),
            facts("funding",
                    List.of("project", "programme", "measure", "fund", "budget", "fiscal_year", "as_of", "basis",
                            "source"),
                    reference("project", "projects"), reference("programme", "programmes"),
                    oneOf("measure", Measure.class).mandatory(), oneOf("fund", Fund.class),
                    oneOf("budget", Budget.class), of("fiscal_year", YEAR), of("amount", MONEY),
                    percent("percent", 200), line("words"), line("words_en"))
                    .where(RowRules.exactlyOne("project", "programme"),
                            RowRules.exactlyOne("amount", "percent", "words"), RowRules.percentOnlyAsRate()),
            coded("indicators", code(), name(), nameEn(), oneOf("topic", Topic.class).mandatory(),
                    line("unit").mandatory(), integer("decimals", 9).mandatory(), oneOf("better", Better.class),
                    text("definition"), text("definition_en"), text("denominator")),
            facts("observations", List.of("indicator", "place", "agency", "as_of", "basis", "source"),
                    reference("indicator", "indicators").mandatory(), reference("place", "places"),
                    reference("agency", "agencies"), of("value", DECIMAL), line("words"), line("words_en"))
                    .where(RowRules.exactlyOne("place", "agency"), RowRules.exactlyOne("value", "words")),
            coded("directives", code(), reference("place", "places").mandatory(),
                    text("action").mandatory(), text("action_en"),
                    reference("lead", "agencies"), references("supporting", "agencies"),
                    date("due_on"), line("due_words"), of("every", DURATION), date("starts_on"),
                    reference("programme", "programmes"), references("projects", "projects"), source(),
                    text("quote"), line("said_by")),
            facts("directive_reports", List.of("directive", "as_of", "basis", "source"),
                    reference("directive", "directives").mandatory(), oneOf("status", ReportStatus.class).mandatory()),
            coded("obstacles", code(), reference("project", "projects"),
                    reference("programme", "programmes"), reference("place", "places"),
                    oneOf("cause", Cause.class).mandatory(), text("description").mandatory(), date("since"),
                    date("resolved_on"), source(), text("quote"), line("said_by"))
                    .where(RowRules.atLeastOne("project", "programme", "place"),
                            RowRules.ordered("since", "resolved_on")),
            keyed("handovers", List.of("project", "directive", "on"), reference("project", "projects"),
                    reference("directive", "directives"),
                    date("on").mandatory(), reference("place", "places"), reference("owner", "agencies"), source(),
                    text("quote"))
                    .where(RowRules.exactlyOne("project", "directive"), RowRules.atLeastOne("place", "owner")),
            coded("scorecards", code(), name(), nameEn(), source(), date("valid_from"), date("valid_to"))
                    .where(RowRules.ordered("valid_from", "valid_to")),
            keyed("criteria", List.of("scorecard", "code"), reference("scorecard", "scorecards").mandatory(), code(),
                    reference("parent", "criteria").within("scorecard"), name(), nameEn(), decimal("max_points", MOST),
                    reference("indicator", "indicators"), text("wanted"), reference("owner", "agencies"))
                    .nested("parent", MOST_LEVELS),
            facts("scores", List.of("scorecard", "criterion", "place", "kind", "as_of", "basis", "source"),
                    reference("scorecard", "scorecards").mandatory(),
                    reference("criterion", "criteria").within("scorecard").mandatory(),
                    reference("place", "places").mandatory(), decimal("points", MOST), decimal("share", 1),
                    oneOf("kind", ScoreKind.class).mandatory())
                    .where(RowRules.exactlyOne("points", "share")),
            keyed("proofs", List.of("scorecard", "criterion", "place", "as_of"),
                    reference("scorecard", "scorecards").mandatory(),
                    reference("criterion", "criteria").within("scorecard").mandatory(),
                    reference("place", "places").mandatory(),
                    of("as_of", PERIOD).mandatory(), oneOf("state", ProofState.class).mandatory(),
                    reference("indicator", "indicators"),
                    reference("project", "projects"), reference("programme", "programmes"),
                    reference("source", "sources"),
                    date("due_on"), line("due_words"), text("note")));

    private DatasetFormat() {
    }

    /** The table kept in a file of that name. */
    public static Optional<TableFormat> byFile(String file) {
        return TABLES.stream().filter(table -> table.file().equals(file)).findFirst();
    }

    /** The table published into the database table of that name; it must exist. */
    public static TableFormat byName(String name) {
        return find(name).orElseThrow();
    }

    /** The same, empty for a table of the database that nothing is published into. */
    public static Optional<TableFormat> find(String name) {
        return TABLES.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static TableFormat coded(String name, ColumnFormat... columns) {
        return keyed(name, List.of("code"), columns);
    }

    private static TableFormat keyed(String name, List<String> key, ColumnFormat... columns) {
        return new TableFormat(name + ".csv", name, List.of(columns), key, false, List.of(), List.of());
    }

    /** A table of facts: each row is a figure with its evidence. */
    private static TableFormat facts(String name, List<String> key, ColumnFormat... columns) {
        Stream<ColumnFormat> evidence = Stream.of(source(), text("quote"), line("said_by"),
                oneOf("basis", Basis.class).orElse(Basis.ACTUAL),
                oneOf("qualifier", Qualifier.class).orElse(Qualifier.EXACT), of("as_of", PERIOD).mandatory(),
                text("note"), text("note_en"));
        return new TableFormat(name + ".csv", name, Stream.concat(Stream.of(columns), evidence).toList(), key, true,
                List.of(), List.of());
    }

    private static ColumnFormat code() {
        return of("code", CODE).mandatory();
    }

    private static ColumnFormat name() {
        return line("name").mandatory();
    }

    private static ColumnFormat nameEn() {
        return line("name_en");
    }

    private static ColumnFormat source() {
        return reference("source", "sources").mandatory();
    }
}
